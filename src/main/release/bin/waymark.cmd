@echo off
rem Runs Waymark on Windows with Java 17 or newer: that of JAVA_HOME, or else the one on the PATH.
rem Nobody has tried this file yet; bin/waymark, for Linux and macOS (and for WSL), is tested.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "classes=%~dp0..\lib\waymark.jar;%~dp0..\lib\extensions\*"
if defined WAYMARK_EXTENSIONS set "classes=%classes%;%WAYMARK_EXTENSIONS%"
"%java%" -Xlog:disable -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dwaymark.handouts=auto -cp "%classes%" org.waymark.cli.Main %*
exit /b %ERRORLEVEL%

# shellcheck shell=bash
#
# What the shell scripts share: finding a JDK, installing what is missing, saying what to install where we may not.
# It is sourced, never run, and keeps to what bash 3.2 knows, because that is what macOS ships.
# shellcheck disable=SC2034 # variables set here are read there

OLDEST_JDK=17

say() {
  printf '%s\n' "$*" >&2
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# --- Locale ---------------------------------------------------------------------------------------------------------

# Java takes the encoding of file names from the locale. In a bare container that is ASCII, and a file called
# "año.md" cannot be opened by its name.
use_utf8_locale() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# --- JDKs -----------------------------------------------------------------------------------------------------------

# Sets jdk_version (17.0.15, 25-ea) and jdk_major (17; 0 if $1 holds no JDK). The file "release" is read rather than
# java asked: starting a JVM takes longer than all the rest of the launcher.
read_jdk() {
  local line
  jdk_version='' jdk_major=0
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=*)
          line=${line#*=}
          jdk_version=${line//\"/}
          break
          ;;
      esac
    done <"$1/release"
  else
    jdk_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  jdk_major=${jdk_version#1.} # 1.8.0_392 is Java 8
  jdk_major=${jdk_major%%[!0-9]*}
  jdk_major=${jdk_major:-0}
}

# The home of the java on the PATH, links followed; nothing for macOS's /usr/bin/java, which only offers a download.
home_on_path() {
  local program link
  program=$(command -v java 2>/dev/null) || return 0
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=$(dirname "$program")/$link ;;
    esac
  done
  program=$(cd -P "$(dirname "$program")/.." 2>/dev/null && pwd) || return 0
  if [ "$program" = /usr ] && [ "$(uname -s)" = Darwin ]; then
    return 0
  fi
  printf '%s\n' "$program"
}

# Every folder that may hold a JDK, the one on the PATH first, into the array jdk_homes.
list_jdk_homes() {
  jdk_homes=(
    "$(home_on_path)"
    /usr/lib/jvm/*
    /usr/java/*
    /opt/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*
    "${HOME:-}"/.jdks/*
  )
}

# Sets jdk_home, jdk_version, jdk_major to the JDK to use: JAVA_HOME if it is new enough, else the newest there is.
# $1 is the program that it must have: java to run, javac to build. Fails if there is none; java_home_note then or
# otherwise says why JAVA_HOME was passed over.
find_jdk() {
  local program=$1 home rank best_rank=0 best=''
  java_home_note=''
  if [ -n "${JAVA_HOME:-}" ]; then
    read_jdk "$JAVA_HOME"
    if [ "$jdk_major" -ge "$OLDEST_JDK" ] && [ -x "$JAVA_HOME/bin/$program" ]; then
      jdk_home=$JAVA_HOME
      return 0
    elif [ "$jdk_major" -ge "$OLDEST_JDK" ]; then
      java_home_note="JAVA_HOME ($JAVA_HOME) has no compiler (javac), which building Waymark takes."
    elif [ "$jdk_major" -gt 0 ]; then
      java_home_note="JAVA_HOME points to Java $jdk_version ($JAVA_HOME); Waymark needs $OLDEST_JDK or newer."
    else
      java_home_note="JAVA_HOME names a folder without Java ($JAVA_HOME)."
    fi
  fi
  list_jdk_homes
  for home in "${jdk_homes[@]}"; do
    if [ -z "$home" ] || [ ! -x "$home/bin/$program" ]; then
      continue
    fi
    read_jdk "$home"
    # Of two that are equally new, the one that can also compile: then one JDK builds and runs.
    rank=$((jdk_major * 2))
    if [ -x "$home/bin/javac" ]; then
      rank=$((rank + 1))
    fi
    if [ "$jdk_major" -ge "$OLDEST_JDK" ] && [ "$rank" -gt "$best_rank" ]; then
      best=$home best_rank=$rank
    fi
  done
  [ -n "$best" ] || return 1
  jdk_home=$best
  read_jdk "$jdk_home"
}

# --- Browsers -------------------------------------------------------------------------------------------------------

# The first of these programs that is there, as a path. Fails if none is.
first_of() {
  local program
  for program in "$@"; do
    if command -v "$program" 2>/dev/null; then
      return
    fi
  done
  return 1
}

find_chromium() {
  first_of ${WAYMARK_CHROMIUM:+"$WAYMARK_CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium
}

# Gets ready what drives a browser from Node and exports WAYMARK_CHROMIUM; ends the script $1 where there is no browser.
need_browser() {
  if [ ! -d src/test/js/node_modules/puppeteer-core ]; then
    (cd src/test/js && npm ci --ignore-scripts --no-audit --no-fund) >&2
  fi
  if ! WAYMARK_CHROMIUM=$(find_chromium); then
    say "$1: no Chromium was found; ./dev/test installs it, or set WAYMARK_CHROMIUM to its program."
    exit 2
  fi
  export WAYMARK_CHROMIUM
}

# --- Packages -------------------------------------------------------------------------------------------------------

# WAYMARK_INSTALL=never forbids installing, =always skips the question. Without either a person at a terminal is
# asked first, with yes as the answer to a bare Enter; where there is no terminal (CI, a container) nobody could
# answer, so what is needed is installed.
may_install() {
  has apt-get || return 1
  [ "${WAYMARK_INSTALL:-}" != never ] || return 1
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || return 1
    at_terminal || sudo -n true 2>/dev/null || return 1
  fi
}

at_terminal() {
  [ -t 0 ] && [ -t 2 ]
}

confirm() {
  local answer
  [ "${WAYMARK_INSTALL:-}" != always ] && at_terminal || return 0
  printf '%s [Y/n] ' "$1" >&2
  read -r answer || return 1
  case $answer in
    '' | [Yy]*) return 0 ;;
    *) return 1 ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# apt-get without questions, waiting for another apt-get instead of failing beside it.
apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@" </dev/null
}

# The newest JDK that this release of Debian or Ubuntu has, as the name of its package.
jdk_package() {
  local major
  for major in 25 21 17; do
    if has apt-cache && [ -n "$(apt-cache --quiet=0 madison "openjdk-$major-jdk-headless" 2>/dev/null)" ]; then
      printf 'openjdk-%s-jdk-headless\n' "$major"
      return
    fi
  done
  # A container starts without lists of packages; Debian 12, the oldest release we test on, has this one.
  printf 'openjdk-17-jdk-headless\n'
}

# Installs packages if we may and the user agrees; the word "jdk" stands for the right package. Fails if it did not.
install_packages() {
  local log package wanted=()
  may_install || return 1
  log=$(mktemp)
  for package in "$@"; do
    if [ "$package" = jdk ]; then
      package=$(jdk_package)
    fi
    wanted+=("$package")
  done
  confirm "Waymark needs: ${wanted[*]}. Install with apt-get?" || return 1
  say "Installing ${wanted[*]} (apt-get)…"
  # Once more after a pause: mirrors hiccup. If that fails too, the lists at hand may still do.
  apt_get update >>"$log" 2>&1 || { sleep 5 && apt_get update >>"$log" 2>&1; } || true
  wanted=()
  for package in "$@"; do
    if [ "$package" = jdk ]; then
      package=$(jdk_package) # known for sure only now
    fi
    wanted+=("$package")
  done
  if ! apt_get install --no-install-recommends "${wanted[@]}" >>"$log" 2>&1; then
    tail -n 15 "$log" >&2
    say "apt-get could not install ${wanted[*]}. The whole log: $log"
    return 1
  fi
  rm -f "$log"
  hash -r
}

# One sentence: what to type on this system to get a JDK and Maven.
how_to_install() {
  case $(uname -s) in
    Darwin) say "On macOS: brew install openjdk maven" ;;
    MINGW* | MSYS* | CYGWIN*) say "On Windows, run Waymark inside WSL (wsl --install), where it installs what it needs." ;;
    *)
      if has apt-get; then
        say "On Debian or Ubuntu: sudo apt-get install $(jdk_package) maven"
      elif has dnf; then
        say "On Fedora: sudo dnf install java-25-openjdk-devel maven"
      else
        say "Install a JDK ($OLDEST_JDK or newer) and Maven (3.8.7 or newer): on Fedora java-25-openjdk-devel and" \
          "maven; on macOS brew install openjdk maven; on Windows run Waymark inside WSL."
      fi
      ;;
  esac
}

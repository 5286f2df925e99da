package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;

class ServeCommandTest {
    @TempDir
    Path root;

    @BeforeEach
    void writeAGuide() {
        GuideFolder.minimal(root).withAnswer("The law changed.\n");
    }

    @Test
    void aPortInUseIsSaidInTwoLines() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.on(root, "serve", "--port", String.valueOf(taken.getLocalPort()));

            assertEquals(2, run.code(), run.err());
            assertEquals(
                    "error: Port " + taken.getLocalPort()
                            + " is in use, or not yours to use. Name another, or --port 0 for any that is free.\n"
                            + "  hint: './waymark serve --help' shows how it is called.\n",
                    run.err());
        }
    }

    @Test
    void aPortOrLanguageThatCannotBeIsSaid() {
        Run port = Run.on(root, "serve", "--port", "70000");
        Run language = Run.on(root, "serve", "--port", "0", "--lang", "fr");

        assertEquals(2, port.code(), port.err());
        assertTrue(port.err().startsWith("error: --port is 70000. Write a number from 0 to 65535."), port.err());
        assertEquals(2, language.code(), language.err());
        assertTrue(language.err().startsWith("error: There is no language 'fr' to choose here."), language.err());
    }

    @Test
    void ctrlCEndsItCleanly() throws Exception {
        for (String signal : List.of("INT", "TERM")) {
            Process process = start();
            BufferedReader printed = process.inputReader();
            String line = printed.readLine();
            assertTrue(line.matches("Look at http://127\\.0\\.0\\.1:\\d+/_preview/en/index\\.html"), line);
            assertEquals("It follows what you save. Ctrl-C ends it.", printed.readLine());
            String frame = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(line.substring(8))).build(), BodyHandlers.ofString())
                    .body();
            assertTrue(frame.contains("Preview"), frame);

            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();

            assertTrue(process.waitFor(20, TimeUnit.SECONDS), signal);
            assertEquals(0, process.exitValue(), signal);
            assertEquals(null, printed.readLine(), signal);
            assertEquals(false, Files.exists(root.resolve("site")), "nothing is written");
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT", // where tests run in the background, it may be ignored
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.waymark.cli.Main"));
        command.addAll(List.of("serve", "--port", "0", "--lang", "en", "--today", "2026-07-01"));
        command.addAll(List.of("--content", root.resolve("content").toString()));
        command.addAll(List.of("--i18n", root.resolve("i18n").toString()));
        command.addAll(
                List.of("--theme", Path.of("themes/default").toAbsolutePath().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void theBrowserIsTheSystems() {
        assertEquals(List.of("xdg-open", "http://x/"), Browser.command("Linux", "http://x/"));
        assertEquals(List.of("open", "http://x/"), Browser.command("Mac OS X", "http://x/"));
        assertEquals("rundll32", Browser.command("Windows 11", "http://x/").get(0));
    }
}

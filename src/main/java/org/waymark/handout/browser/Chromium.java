package org.waymark.handout.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waymark.handout.HandoutException;

/** A browser without a window, which asks nobody but this program for anything. */
public final class Chromium implements AutoCloseable {
    /** Names the program where it is not on the path. */
    static final String VARIABLE = "WAYMARK_CHROMIUM";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int STARTS_WITHIN_MS = 30_000;
    private static final int LOOKS_EVERY_MS = 20;

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** The browser of this machine, if it has one. */
    public static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        List<String> folders =
                List.of(environment.getOrDefault("PATH", "").split(System.getProperty("path.separator", ":")));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The name and version of a browser: another one may print otherwise. Does not start it. */
    public static String version(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return version;
        } catch (IOException e) {
            throw new HandoutException("The browser " + program + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandoutException("Interrupted while the browser started", e);
        }
    }

    public static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("waymark-browser");
            Process process = new ProcessBuilder(command(program, profile))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, profile, new DevTools(address(profile, process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path program, Path profile) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--font-render-hinting=none"));
        if (Objects.equals(System.getProperty("user.name"), "root")) {
            command.add("--no-sandbox"); // as root, as in a container, it does not start otherwise
        }
        command.add("about:blank");
        return command;
    }

    /** The browser writes where it listens into its profile. */
    private static URI address(Path profile, Process process) throws IOException {
        Path written = profile.resolve("DevToolsActivePort");
        for (int waited = 0; waited < STARTS_WITHIN_MS && process.isAlive(); waited += LOOKS_EVERY_MS) {
            if (Files.exists(written)) {
                List<String> lines = Files.readAllLines(written);
                if (lines.size() > 1) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
                }
            }
            sleep();
        }
        process.destroyForcibly();
        throw new HandoutException("The browser did not start");
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOKS_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HandoutException("Interrupted while the browser started", e);
        }
    }

    DevTools tools() {
        return tools;
    }

    @Override
    public void close() {
        tools.tell("Browser.close", Map.of(), "");
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tools.close();
        delete(profile);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // the browser still writes its last files; the system clears its folder for such
        }
    }
}

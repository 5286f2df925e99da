package org.waymark.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs of this machine that the tests call: which ones, and what they printed. */
final class Programs {
    private Programs() {}

    /** The program that the variable names, or the first of these on the path. */
    static Path find(String variable, List<String> names) {
        String chosen = System.getenv(variable);
        if (chosen != null) {
            return Path.of(chosen);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "None of " + names + " is installed. Run ./dev/test, or set " + variable + " to the program."));
    }

    static Path node() {
        return find("WAYMARK_NODE", List.of("node", "nodejs"));
    }

    /** What a script says that drives Chromium or Firefox, as its arguments tell. */
    static String runInABrowser(String script, Object... arguments) {
        Stream<Object> words = Stream.of(
                "env",
                "WAYMARK_CHROMIUM=" + find("WAYMARK_CHROMIUM", List.of("chromium", "google-chrome")),
                "WAYMARK_FIREFOX=" + find("WAYMARK_FIREFOX", List.of("firefox-esr", "firefox")),
                node(),
                "src/test/js/" + script);
        return run(Stream.concat(words, Stream.of(arguments)).toArray());
    }

    /** What a script says that drives Firefox. */
    static String runInFirefox(String script, Object... arguments) {
        Path firefox = find("WAYMARK_FIREFOX", List.of("firefox-esr", "firefox"));
        Stream<Object> words = Stream.of("env", "WAYMARK_FIREFOX=" + firefox, node(), "src/test/js/" + script);
        return run(Stream.concat(words, Stream.of(arguments)).toArray());
    }

    /** Runs a program to its end; what it prints on either stream comes back. A failure is a failure of the test. */
    static String run(Object... words) {
        List<String> command = Stream.of(words).map(Object::toString).toList();
        Outcome outcome = start(new ArrayList<>(command));
        if (outcome.code() != 0) {
            throw new AssertionError(command.get(0) + " ended with " + outcome.code() + ":\n" + outcome.output());
        }
        return outcome.output();
    }

    /** Like {@link #run}, for programs whose exit code is part of what they say. */
    static Outcome start(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Outcome(int code, String output) {}
}

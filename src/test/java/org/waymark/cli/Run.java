package org.waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line within the test's own process. */
record Run(int code, String out, String err) {

    /** Runs a command on a guide that lies in a folder, with the repository's theme, on a fixed day. */
    static Run on(Path root, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--content", root.resolve("content").toString()));
        words.addAll(List.of("--i18n", root.resolve("i18n").toString()));
        words.addAll(List.of("--theme", "themes/default"));
        if (!words.contains("--today")) {
            words.addAll(List.of("--today", "2026-07-01"));
        }
        if (!words.contains("--out")) {
            words.addAll(List.of("--out", root.resolve("site").toString()));
        }
        return of(words.toArray(String[]::new));
    }

    static Run of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Run(code, out.toString(), err.toString());
    }
}

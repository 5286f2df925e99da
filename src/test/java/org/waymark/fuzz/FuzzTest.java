package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Models;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Breaks the guide's own files at random, and reads them. Whatever comes: no exception, no hang, no script.
 *
 * <p>Each number is a seed, so a failure comes again. Inputs that once failed are kept in {@code fuzz/}, and read each
 * time. {@code -Dtest.all=true} goes ten rounds instead of two, {@code -Dfuzz.rounds=100} as many as it says.
 */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /** On a machine that does much else, the clock runs on while a thread waits: this is for what never ends. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", Boolean.getBoolean("test.all") ? 10 : 2);

    @TempDir
    Path temp;

    static List<Path> kept() {
        return Trees.walk(KEPT);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceFailedIsReadWithoutHarm(Path file) {
        if (file.toString().endsWith(".md")) {
            markdown(Trees.text(file), file.toString());
        } else {
            build("content/guide.yaml", Trees.text(file), file.toString());
            build("content/topics.yaml", Trees.text(file), file.toString());
        }
    }

    @Test
    void brokenMarkdownHarmsNobody() {
        List<Path> seeds = Trees.walk(Path.of("src/test/resources/sites")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < seeds.size(); i++) {
                long seed = round * 1_000L + i;
                markdown(Mutation.of(Trees.text(seeds.get(i)), new Random(seed)), seeds.get(i) + " seed " + seed);
            }
        }
    }

    @Test
    void markdownOutOfNothingHarmsNobody() {
        for (int seed = 0; seed < ROUNDS * 250; seed++) {
            markdown(Mutation.of("", new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void hugeMarksAreReadInTime() {
        List<String> marks = List.of(
                "[",
                "](",
                "[x](",
                "![",
                "*",
                "_",
                "**a ",
                "*a_",
                "`",
                "`a``",
                "<",
                "<a ",
                "&",
                "&amp",
                "\\",
                "|",
                "a|",
                "> ",
                "- ",
                "1. ",
                "#",
                "~",
                "[^",
                "[^1]",
                "[a]: b\n",
                "[^1]: a\n",
                "::: note\n",
                "::: details <b>T</b> {#d}\n",
                ":::\n",
                "{#",
                "{#a}",
                "a\n: b\n\n",
                "\n",
                " ",
                "\t",
                "a ",
                "<kbd>",
                "<!--",
                "<!-- -->",
                "https://",
                "<https://a>",
                "a@b ",
                "\"",
                "(",
                "((",
                "[[",
                "*_`[",
                "> - ",
                "  - a\n",
                "```\n",
                "|-");
        for (String mark : marks) {
            markdown(mark.repeat(9_900 / mark.length()), "9,900 characters of " + mark);
            markdown("a " + mark.repeat(2_000 / mark.length()) + "\n\nb\n", "a line of " + mark);
        }
    }

    @Test
    void brokenFilesOfAGuideAreReportedAndNoMore() {
        GuideFolder.copyOf(Path.of("src/test/resources/sites/three-revisions"), temp);
        List<Path> files = Stream.concat(
                        Trees.walk(temp.resolve("content")).stream(), Trees.walk(temp.resolve("i18n")).stream())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < files.size(); i++) {
                long seed = round * 1_000L + i;
                Path file = files.get(i);
                String sound = Trees.text(file);
                build(Trees.name(temp, file), Mutation.of(sound, new Random(seed)), file + " seed " + seed);
                Trees.write(temp, Trees.name(temp, file), sound);
            }
        }
    }

    /** Builds a guide in which one file is broken: if it is not refused, its pages must be safe. */
    private void build(String name, String text, String what) {
        Path file = temp.resolve(name);
        writeBytes(file, text);
        Path theme = Path.of("src/test/resources/sites/_theme");
        BuildReport report = assertTimeoutPreemptively(
                HANGS,
                () -> guarded(
                        () -> Builds.run(Builds.project(temp, theme, temp.resolve("site")), Target.NOTHING), what),
                what);
        assertTrue(report.diagnostics().all().size() < 10_000, what);
    }

    private static void writeBytes(Path file, String text) {
        try {
            Files.createDirectories(file.resolve("..").normalize());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void markdown(String text, String what) {
        List<String> faults = new ArrayList<>();
        MarkdownReader.Body body = assertTimeoutPreemptively(
                HANGS,
                () -> guarded(
                        () -> MarkdownReader.read(text, new LineMap("a.md", text), Models.LINKS, new Diagnostics()),
                        what),
                what);
        body.blocks().forEach(block -> faults.addAll(SafeHtml.faults(block.markup())));
        body.footnotes().forEach(note -> faults.addAll(SafeHtml.faults(note.markup())));
        assertEquals(List.of(), faults, what);
    }

    private static <T> T guarded(Supplier<T> reading, String what) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        try {
            T read = reading.get();
            long nanos = clock.getCurrentThreadCpuTime() - begin;
            assertTrue(nanos < LONGEST.toNanos(), () -> what + " took " + nanos / 1_000_000 + " ms");
            return read;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ": " + e, e);
        }
    }
}

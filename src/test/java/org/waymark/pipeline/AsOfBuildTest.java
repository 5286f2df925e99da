package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** The guide as it stood on a day is the guide that one would build from a copy of the content cut at that day by hand. */
class AsOfBuildTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");
    private static final Path THEME = Path.of("src/test/resources/sites/_theme");

    @TempDir
    Path temp;

    static Stream<LocalDate> days() {
        return Stream.of("2026-01-01", "2026-03-01", "2026-05-01", "2026-07-01").map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void asOfADayIsABuildOfTheContentCutAtThatDay(LocalDate day) {
        Path whole = temp.resolve("whole");
        Builds.sound(Builds.project(SITE, THEME, whole).asOf(day));
        Path copy = temp.resolve("copy");
        GuideFolder.copyOf(SITE, copy);
        new Scissors(copy.resolve("content"), day).cut();
        Path cut = temp.resolve("cut");
        Builds.sound(Builds.project(copy, THEME, cut));

        assertEquals(Trees.read(cut), Trees.read(whole));
    }

    @Test
    void daysDifferAndTheNewestEditionIsWhatIsBuiltWithoutADay() {
        Map<String, String> first = built(LocalDate.parse("2026-01-01"));
        Map<String, String> last = built(LocalDate.parse("2026-07-01"));
        Path now = temp.resolve("now");
        Builds.sound(Builds.project(SITE, THEME, now));

        assertNotEquals(first, last);
        assertEquals(last, Trees.read(now));
        assertFalse(first.containsKey("en/faq/cost.html"));
        assertFalse(first.getOrDefault("en/faq/deadline.html", "").contains("cost.html"));
        assertTrue(first.getOrDefault("en/faq/deadline.html", "").contains("another answer"));
        assertTrue(first.getOrDefault("en/faq/deadline.html", "").contains("First edition"));
    }

    private Map<String, String> built(LocalDate day) {
        Path site = temp.resolve("site-" + day);
        Builds.sound(Builds.project(SITE, THEME, site).asOf(day));
        return Trees.read(site);
    }

    /** Cuts a copy of the content as a person would: with no knowledge of the model, only of files. */
    private record Scissors(Path content, LocalDate day) {
        private static final Pattern EFFECTIVE = Pattern.compile("(?m)^effective: (\\S+)$");
        private static final Pattern TRANSLATED = Pattern.compile("(?m)^translation: .*on: ([0-9-]+)");

        void cut() {
            Set<String> absent = new TreeSet<>();
            for (String kind : Set.of("faq", "glossary", "pages")) {
                for (Path entry : children(content.resolve(kind))) {
                    children(entry).stream()
                            .filter(revision -> isLater(EFFECTIVE, revision.resolve("en.md")))
                            .filter(revision -> kind.equals("faq") || !revision.endsWith("r1"))
                            .forEach(Trees::delete);
                    if (!Files.exists(entry.resolve("r1"))) {
                        absent.add(String.valueOf(entry.getFileName()));
                        Trees.delete(entry);
                    }
                }
            }
            Trees.walk(content).stream()
                    .filter(file -> isLater(TRANSLATED, file))
                    .forEach(Trees::delete);
            children(content.resolve("editions")).stream()
                    .filter(file -> LocalDate.parse(
                                    file.getFileName().toString().substring(0, 10))
                            .isAfter(day))
                    .forEach(Trees::delete);
            Trees.walk(content).forEach(file -> unlink(file, absent));
        }

        private void unlink(Path file, Set<String> absent) {
            String text = Trees.text(file);
            for (String slug : absent) {
                text = text.replaceAll("\\[([^]]*)]\\(faq:" + slug + "\\)", "$1");
            }
            Trees.write(content, Trees.name(content, file), text);
        }

        private boolean isLater(Pattern date, Path file) {
            Matcher found = date.matcher(Files.isRegularFile(file) ? Trees.text(file) : "");
            return found.find() && LocalDate.parse(found.group(1)).isAfter(day);
        }

        private static Set<Path> children(Path folder) {
            try (Stream<Path> children = Files.list(folder)) {
                return new TreeSet<>(children.toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

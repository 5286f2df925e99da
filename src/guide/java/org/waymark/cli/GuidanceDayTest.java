package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Does the day's work of {@code docs/when-guidance-changes.md} on a copy of the guide: types each command of the page, makes each
 * change that it shows, and finds what it says is printed.
 */
class GuidanceDayTest {
    private static final Path PAGE = Path.of("docs/when-guidance-changes.md");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(text|diff)\\n(.*?)^```$");
    private static final Pattern EDITED = Pattern.compile("`content/(\\S+\\.(?:md|yaml))`");
    private static final Pattern WORD = Pattern.compile("([^\\s\"]*)\"([^\"]*)\"|(\\S+)");
    private static final Pattern MARK = Pattern.compile("(?s)<!-- translate:.*?-->\\n|# translate:[^\\n]*\\n");

    /** When the work is done, and when it holds: whatever the clock of the machine says. */
    private static final String TODAY = "2026-12-01";

    private static final String DAY = "2027-01-15";

    @TempDir
    Path root;

    @Test
    void theDaysWorkGoesAsThePageSays() {
        layOutTheGuideOfThePage();
        String page = Trees.text(PAGE);
        int commands = 0;
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            if (fence.group(1).equals("diff")) {
                edit(editedBefore(page, fence.start()), fence.group(2));
            } else {
                commands++;
                type(fence.group(2));
            }
        }

        assertEquals(16, commands);
        assertReadersSeeTheChange();
    }

    private void layOutTheGuideOfThePage() {
        GuideFolder.copyOf(Builds.REPOSITORY, root);
    }

    private static String editedBefore(String page, int end) {
        return EDITED.matcher(page)
                .region(0, end)
                .results()
                .reduce((earlier, later) -> later)
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }

    private void edit(String file, String diff) {
        String old = lines(diff, "-");
        String text = Trees.text(root.resolve("content").resolve(file));
        assertTrue(text.contains(old), file + " does not say: " + old);
        Trees.write(root, "content/" + file, text.replace(old, lines(diff, "+")));
    }

    private static String lines(String diff, String sign) {
        return String.join(
                "\n",
                diff.lines()
                        .filter(line -> line.startsWith(sign) || line.startsWith(" "))
                        .map(line -> line.substring(1))
                        .toList());
    }

    private void type(String shown) {
        List<String> lines = shown.lines().toList();
        String[] command = WORD.matcher(lines.get(0).substring("$ ./waymark ".length()))
                .results()
                .map(word -> word.group(3) == null ? word.group(1) + word.group(2) : word.group(3))
                .map(word -> word.startsWith("site-") ? root.resolve(word).toString() : word)
                .toArray(String[]::new);
        if (command[0].equals("edition")) {
            translate();
        }
        boolean isTheDay = command.length == 1 && command[0].equals("build");
        if (isTheDay) {
            assertNothingIsShownBeforeItsDay();
        }

        Run run = on(isTheDay ? DAY : TODAY, command);

        boolean isRefused = shown.contains(": error: ");
        assertEquals(isRefused ? 1 : 0, run.code(), run.out() + run.err());
        assertPrinted(lines.subList(1, lines.size()), run.out() + run.err());
    }

    private Run on(String today, String... command) {
        return Run.on(
                root,
                Stream.concat(Arrays.stream(command), Stream.of("--today", today))
                        .toArray(String[]::new));
    }

    private void assertNothingIsShownBeforeItsDay() {
        Run before = on(TODAY, "build");
        assertEquals(0, before.code(), before.err());
        assertTrue(before.err().contains("goes live on " + DAY + ": build again that day"), before.err());
        assertTrue(before.err().endsWith("0 errors, 0 warnings.\n"), before.err());
        String page = page("site/en/faq/after-filing.html").text();
        assertTrue(page.contains("has 30 days to respond") && !page.contains("20 days"), page);
        assertFalse(page.contains("2027"), page);
        assertTrue(page("site-ahead/en/faq/after-filing.html").text().contains("has 20 days to respond"));
    }

    /** Each line that is shown is printed, in order; three dots stand for anything. */
    private static void assertPrinted(List<String> shown, String printed) {
        StringBuilder pattern = new StringBuilder("(?s).*");
        for (String line : shown) {
            pattern.append(Arrays.stream(line.split(Pattern.quote("..."), -1))
                    .map(Pattern::quote)
                    .reduce((one, other) -> one + "[^\\n]*" + other)
                    .orElse(""));
            pattern.append(line.equals("...") ? ".*" : "\\s*");
        }
        assertTrue(
                printed.replaceAll(" +", " ").matches(pattern.toString().replaceAll(" +", " ")),
                shown + "\n" + printed);
    }

    /** What a translator does: the new words below each mark, and no mark. */
    private void translate() {
        for (String file : List.of(
                "faq/after-filing/r4/es.md",
                "faq/what-is-sentence-reduction/r4/es.md",
                "glossary/us-attorneys-office/r3/es.md")) {
            String marked = Trees.text(root.resolve("content").resolve(file));
            String text = MARK.matcher(marked)
                    .replaceAll("")
                    .replace("tiene [30 días]", "tiene [20 días]")
                    .replace("no fija 30 días", "no fija 20 días")
                    .replace("Los 30 días y las audiencias", "Los 20 días y las audiencias")
                    .replaceFirst("(?m)^change:.*$", "change: \"Ahora son 20 días, y ya no 30.\"");
            Trees.write(root, "content/" + file, text);
        }
    }

    private void assertReadersSeeTheChange() {
        String address = "faq/after-filing.html";
        Document english = page("site/en/" + address);
        assertTrue(english.text().contains("has 20 days to respond"), english.text());
        assertFalse(english.select("main").text().contains("has 30 days to respond"), english.text());
        Document spanish = page("site/es/" + address);
        assertTrue(spanish.text().contains("20 días"), spanish.text());
        assertEquals(List.of(), spanish.select("[data-stale]").eachAttr("data-stale"));
        assertTrue(english.text().contains("January 15, 2027"), english.text());
        Document word = page("site/en/glossary/us-attorneys-office.html");
        assertTrue(word.select("main").text().contains("has 20 days to respond"), word.text());
        assertTrue(page("site/es/glossary/us-attorneys-office.html").text().contains("no fija 20 días"));
        assertTrue(page("site-before/en/" + address).text().contains("has 30 days to respond"));
    }

    private Document page(String file) {
        return Jsoup.parse(Trees.text(root.resolve(file)));
    }
}

package org.waymark.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Rule;
import org.waymark.pipeline.BuildReport;
import org.waymark.testing.Trees;

/**
 * Each folder of {@code src/test/resources/broken-sites} is a broken guide, and its {@code expected.txt} all that is said
 * of it, word for word. {@code -Dgolden.update} writes what is said now; read the difference before you commit it.
 */
class BrokenSitesTest {
    private static final Pattern RULE = Pattern.compile("(?m)^\\S.* \\[([a-z-]+)]$");

    @TestFactory
    List<DynamicTest> saysExactlyWhatIsWrong() throws IOException {
        return BrokenSite.all().stream()
                .map(site -> dynamicTest(site.name(), () -> check(site)))
                .toList();
    }

    private static void check(BrokenSite site) throws IOException {
        Path root = Files.createTempDirectory("broken-site");
        try {
            site.layOut(root);
            Path old = root.resolve("site");
            if (!Files.exists(old)) {
                Trees.copy(BrokenSite.ALL.resolve("_old-site"), old);
            }
            Map<String, String> before = Trees.read(old);

            BuildReport report = BrokenSite.build(root);

            String text = BrokenSite.text(report);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(site.folder().resolve("expected.txt"), text);
            }
            assertEquals(site.expected(), text);
            assertFalse(text.contains(root.toString()), "a path of this machine");
            assertEquals(report.diagnostics().hasErrors(), report.isRefused());
            assertEquals(
                    report.isRefused(), before.equals(Trees.read(old)), "the old site stays if one error is found");
            assertEquals(
                    List.of(),
                    names(root).stream()
                            .filter(name -> name.startsWith(".site"))
                            .toList());
        } finally {
            Trees.delete(root);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName())).toList();
        }
    }

    @Test
    void theSiteUnderAllCasesIsSound() throws IOException {
        assertEquals("0 errors, 0 warnings.\n", new BrokenSite(BrokenSite.ALL.resolve("sound-base")).expected());
    }

    @Test
    void everyRuleIsBrokenBySomeSite() throws IOException {
        Set<String> broken =
                BrokenSite.all().stream().flatMap(BrokenSitesTest::rules).collect(Collectors.toSet());

        List<String> unbroken = Arrays.stream(Rule.values())
                .map(Rule::id)
                .filter(id -> !broken.contains(id))
                .toList();

        assertEquals(List.of(), unbroken);
    }

    private static Stream<String> rules(BrokenSite site) {
        try {
            return RULE.matcher(site.expected()).results().map((MatchResult result) -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fiftyFaultsGiveFiftyMessagesInOrder() throws IOException {
        Path root = Files.createTempDirectory("broken-site");
        try {
            new BrokenSite(BrokenSite.ALL.resolve("fifty-faults")).layOut(root);

            List<Diagnostic> all = BrokenSite.build(root).diagnostics().all();

            assertTrue(all.size() >= 50, "messages: " + all.size());
            assertEquals(all.stream().distinct().toList(), all);
            assertEquals(
                    all.stream()
                            .sorted(Comparator.comparing(
                                            (Diagnostic one) -> one.position().path())
                                    .thenComparingInt(one -> one.position().line())
                                    .thenComparingInt(one -> one.position().column())
                                    .thenComparing(Diagnostic::format))
                            .toList(),
                    all);
        } finally {
            Trees.delete(root);
        }
    }

    /** STYLE 3.7: no blame, no class names, no stack trace; a message is a part of a sentence, a hint is sentences. */
    @Test
    void messagesKeepTheTone() throws IOException {
        for (BrokenSite site : BrokenSite.all()) {
            String text = site.expected();
            for (String word :
                    List.of("invalid", "illegal", "Exception", "java.", "org.waymark", "!=", "null", "Pebble")) {
                assertFalse(text.contains(word), site.name() + " says '" + word + "'");
            }
            assertFalse(text.contains("!\n"), site.name() + " shouts");
            assertFalse(text.contains(":0:") || text.contains(":0: "), site.name() + " makes up a place");
        }
    }
}

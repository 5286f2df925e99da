package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.testing.Trees;

/**
 * Holds each quotation of the law, {@code "[its words](cite:usc-18-3771a-b-1)"}, against the words of the statute: it
 * stands there word for word, in the subsection that is cited.
 */
class QuotationTest {
    private static final Path LAW = Path.of("src/test/resources/law");
    private static final Pattern QUOTATION = Pattern.compile("[\"“«]\\[([^\\]]+)]\\(cite:(usc-[a-z0-9-]+)\\)[\"”»]");

    /** The provisions by the id under which they are cited, for example {@code usc-18-3771a-b-1-a}. */
    private static final Map<String, String> PROVISIONS = provisions();

    /** The words between quotation marks, and where the guide says that they stand. */
    private record Quotation(Path file, String words, String source) {
        @Override
        public String toString() {
            return file + ": \"" + words + "\" " + source;
        }
    }

    private static Map<String, String> provisions() {
        Map<String, String> provisions = new TreeMap<>();
        for (Path file : Trees.walk(LAW)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".tsv")) {
                Trees.text(file)
                        .lines()
                        .map(line -> line.split("\t", 2))
                        .forEach(cells -> provisions.put(
                                name.replace(".tsv", "-") + cells[0].toLowerCase(Locale.ROOT), cells[1]));
            }
        }
        return provisions;
    }

    /** What stands in a subsection and below it. */
    private static String law(String source) {
        return PROVISIONS.entrySet().stream()
                .filter(provision -> (provision.getKey() + "-").startsWith(source + "-"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        OwnGuide.SITE.entries().values().forEach(entry -> {
            Path folder = OwnGuide.CONTENT
                    .resolve(entry.id().path())
                    .resolve("r" + entry.latestRevision().number());
            Trees.walk(folder).forEach(file -> quotations.addAll(quotations(file)));
        });
        return quotations;
    }

    private static List<Quotation> quotations(Path file) {
        Matcher found = QUOTATION.matcher(Trees.text(file));
        return found.results()
                .map(each -> new Quotation(file, each.group(1), each.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void aQuotationStandsInTheLaw(Quotation quotation) {
        assertTrue(law(quotation.source()).contains(quotation.words()), quotation.toString());
    }
}

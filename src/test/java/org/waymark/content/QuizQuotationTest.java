package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.model.DecisionTable;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
import org.waymark.testing.Trees;

/** What the self-check quotes of the law, beside its own answers such as “No”, stands in a provision that its rule cites. */
class QuizQuotationTest {
    private static final Path LAW = Path.of("src/test/resources/law");
    private static final Quiz.Edition EDITION =
            OwnGuide.SITE.quizzes().get(0).latest().orElseThrow();
    private static final DecisionTable TABLE = EDITION.table();
    private static final QuizWords WORDS = EDITION.in(new Language("en")).orElseThrow();

    /** A phrase in quotation marks, the key under which it stands, and where the law should have it. */
    private record Quoted(String key, String phrase, List<String> cites) {}

    private static Stream<Quoted> quotations() {
        Stream<Quoted> rules = TABLE.rules().stream().flatMap(rule -> {
            List<String> cites = TABLE.rows().stream()
                    .filter(row -> row.rule().value().equals(rule))
                    .flatMap(row -> row.cites().stream())
                    .map(Located::value)
                    .toList();
            return Stream.of("reason", "change").flatMap(what -> quoted("rules." + rule + "." + what, cites));
        });
        Stream<Quoted> questions = Stream.of("why", "help", "doubt")
                .flatMap(what -> quoted("questions.direct_result." + what, List.of("usc-18-3771a-b-1")));
        return Stream.concat(rules, questions);
    }

    private static Stream<Quoted> quoted(String key, List<String> cites) {
        return Pattern.compile("“([^”]+)”")
                .matcher(WORDS.phrase(key))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(phrase -> !List.of("No", "I’m not sure").contains(phrase))
                .map(phrase -> new Quoted(key, phrase, cites));
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void aQuotationStandsInAProvisionThatIsCited(Quoted quoted) {
        assertTrue(quoted.cites().stream().anyMatch(cite -> law(cite).contains(quoted.phrase())), quoted.toString());
    }

    /** The words of a provision and of those below it; {@code usc-18-3771a-b-1} is a provision of {@code usc-18-3771a}. */
    private static String law(String cite) {
        StringBuilder words = new StringBuilder();
        for (Path file : Trees.walk(LAW)) {
            String title = file.getFileName().toString().replace(".tsv", "-");
            Trees.text(file)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .filter(cells -> cells.length == 2)
                    .filter(cells -> (title + cells[0].toLowerCase(Locale.ROOT) + "-").startsWith(cite + "-"))
                    .forEach(cells -> words.append(cells[1]).append('\n'));
        }
        return words.toString();
    }
}

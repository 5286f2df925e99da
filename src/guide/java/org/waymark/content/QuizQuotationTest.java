package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;

/** What the self-check quotes of the law, beside its own answers such as “No”, stands in a provision that its rule cites. */
class QuizQuotationTest {
    private static final Statute LAW = Statute.read();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Quiz.Revision EDITION =
            OwnGuide.SITE.all(Quiz.class).get(0).latest().orElseThrow();
    private static final DecisionTable TABLE = EDITION.table();
    private static final QuizWords WORDS = EDITION.in(new Language("en")).orElseThrow();

    /** A text, the key under which it stands, and where the law should have what it quotes. */
    private record Said(String key, String text, List<String> cites) {}

    private static Stream<Said> texts() {
        Stream<Said> rules = TABLE.rules().stream()
                .flatMap(rule -> Stream.of("reason", "change")
                        .map(what -> "rules." + rule + "." + what)
                        .map(key -> new Said(key, WORDS.phrase(key), cites(rule))));
        Stream<Said> questions = Stream.of("why", "help", "doubt")
                .map(what -> "questions.direct_result." + what)
                .map(key -> new Said(key, WORDS.phrase(key), List.of("usc-18-3771a-b-1")));
        return Stream.concat(rules, questions);
    }

    private static List<String> cites(String rule) {
        return TABLE.rows().stream()
                .filter(row -> row.rule().value().equals(rule))
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesTheLawAsItIs(Said said) {
        assertEquals(List.of(), wrong(said.text(), said.cites(), answers()), said.key());
    }

    /** The names of answers, which are quoted too. */
    private static Set<String> answers() {
        return TABLE.questions().stream()
                .flatMap(question -> question.options().stream()
                        .map(option -> "questions." + question.id().value() + ".options."
                                + option.id().value()))
                .map(key -> QuoteStyle.plain(WORDS.phrase(key)))
                .collect(Collectors.toSet());
    }

    private static List<String> wrong(String text, List<String> cites, Set<String> answers) {
        return QUOTED.matcher(QuoteStyle.plain(text))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(words -> !answers.contains(words))
                .filter(words -> cites.stream().noneMatch(cited -> LAW.says(words, cited)))
                .toList();
    }

    @Test
    void aWrongQuotationIsFound() {
        List<String> cites = List.of("usc-18-3771a-b-1-b");

        assertEquals(List.of(), wrong("You said “No”; it says “directly related to”.", cites, Set.of("No")));
        assertEquals(List.of("linked to"), wrong("It says “linked to”.", cites, Set.of("No")));
    }
}

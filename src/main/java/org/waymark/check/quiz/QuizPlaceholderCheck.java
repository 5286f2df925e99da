package org.waymark.check.quiz;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Site;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;

/** Checks that the pages fill in every placeholder in the words of a questionnaire. */
public final class QuizPlaceholderCheck implements Check {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w[\\w-]*)}");

    /** The placeholders that the pages fill in, by key. */
    private static final Map<String, Set<String>> FILLED = Map.of(
            "charge", Set.of("number"),
            "rules-page.unsure", Set.of("unsettled"),
            "rules-page.ends", Set.of("option", "question"),
            "rules-page.settles", Set.of("option", "question", "settled", "open"),
            "paper.skip", Set.of("answers"),
            "paper.stop", Set.of("answers", "outcome"),
            "paper.settles", Set.of("answers", "results", "outcome"),
            "paper.gate", Set.of("answers", "changes"),
            "paper.becomes", Set.of("outcome", "other"),
            "paper.only", Set.of("answers", "results"));

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.all(Quiz.class).stream()
                .flatMap(quiz -> quiz.revisions().stream())
                .flatMap(revision -> revision.words().values().stream())
                .forEach(words -> check(words, diagnostics));
    }

    private static void check(QuizWords words, Diagnostics diagnostics) {
        check("title", words.title().value(), words.title().position(), diagnostics);
        words.phrases().forEach((key, phrase) -> check(key, phrase.value(), phrase.position(), diagnostics));
        words.lists().forEach((key, list) -> list.forEach(line -> check(key, line, words.position(), diagnostics)));
    }

    private static void check(String key, String text, SourcePosition position, Diagnostics diagnostics) {
        Set<String> filled = FILLED.getOrDefault(key, Set.of());
        PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !filled.contains(name))
                .forEach(name -> diagnostics.report(
                        Rule.QUIZ_WORDS,
                        position,
                        "nothing is filled in for '{" + name + "}' in '" + key + "'",
                        filled.isEmpty() ? "Take the braces away." : "Use: " + braced(filled) + "."));
    }

    private static String braced(Set<String> names) {
        return new TreeSet<>(names).stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}

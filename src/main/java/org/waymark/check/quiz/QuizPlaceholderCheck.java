package org.waymark.check.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;

/** Checks that the pages fill in every placeholder in the words of a questionnaire. */
public final class QuizPlaceholderCheck implements Check {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w[\\w-]*)}");

    /** The placeholders that the pages fill in, by key. */
    private static final Map<String, Set<String>> FILLED = Map.of(
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
        for (Quiz quiz : site.all(Quiz.class)) {
            Map<String, Set<String>> filled = new HashMap<>(FILLED);
            quiz.parts().items().ifPresent(items -> filled.put(items.value(), Set.of("number")));
            Placeholders placeholders = new Placeholders(filled, diagnostics);
            quiz.revisions().forEach(revision -> revision.words().values().forEach(placeholders::check));
            quiz.common().words().values().forEach(placeholders::check);
        }
    }

    /** Checks the words of one questionnaire. */
    private record Placeholders(Map<String, Set<String>> byKey, Diagnostics diagnostics) {
        private void check(QuizWords words) {
            check("title", words.title());
            words.phrases().forEach(this::check);
            words.lists().forEach((key, list) -> list.forEach(line -> check(key, line)));
        }

        private void check(String key, Located<String> text) {
            Set<String> filled = byKey.getOrDefault(key, Set.of());
            PLACEHOLDER
                    .matcher(text.value())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(name -> !filled.contains(name))
                    .forEach(name -> diagnostics.report(
                            Rule.QUIZ_WORDS,
                            text.position(),
                            "nothing is filled in for '{" + name + "}' in '" + key + "'",
                            filled.isEmpty() ? "Take the braces away." : "Use: " + braced(filled) + "."));
        }
    }

    private static String braced(Set<String> names) {
        return new TreeSet<>(names).stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}

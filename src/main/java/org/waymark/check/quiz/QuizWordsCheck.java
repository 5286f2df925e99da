package org.waymark.check.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.quiz.MissingWords;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizKeys;
import org.waymark.model.quiz.QuizWords;

/**
 * Checks that every part of a questionnaire has words in each of its languages, and that all words belong to a part. Revisions
 * before the newest published one are left alone: they were checked when they were the newest.
 */
public final class QuizWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Quiz quiz : site.all(Quiz.class)) {
            int newest = quiz.latest().map(Quiz.Revision::number).orElse(1);
            quiz.revisions().stream()
                    .filter(revision -> revision.number() >= newest)
                    .forEach(revision -> new Words(quiz, revision, diagnostics).check());
            new Records(site, quiz, diagnostics).check();
        }
    }

    /** The folder of records that a questionnaire names. */
    private record Records(Site site, Quiz quiz, Diagnostics diagnostics) {
        void check() {
            List<String> folders = site.kinds().stream()
                    .flatMap(
                            kind -> Stream.of(kind).filter(known -> known.list().isPresent()))
                    .map(kind -> kind.folder())
                    .toList();
            quiz.parts()
                    .records()
                    .filter(name -> !folders.contains(name.value()))
                    .ifPresent(name -> diagnostics.report(
                            Rule.QUIZ_NAME,
                            name.position(),
                            "there are no records '" + name.value() + "'",
                            Nearest.hint(name.value(), folders)));
        }
    }

    /** The words of one revision. */
    private record Words(Quiz quiz, Quiz.Revision revision, Diagnostics diagnostics) {
        void check() {
            QuizKeys keys = new QuizKeys(quiz.parts(), revision.table());
            revision.words().values().forEach(words -> {
                missing(keys.needed(), words);
                extra(keys.known(), words);
            });
            if (revision.equals(quiz.latest().orElse(revision))) {
                quiz.common().words().values().forEach(words -> extra(keys.known(), words));
            }
        }

        private void missing(Set<String> needed, QuizWords words) {
            Optional<QuizWords> common =
                    Optional.ofNullable(quiz.common().words().get(words.language()));
            Set<String> missing = needed.stream()
                    .filter(key -> !words.has(key))
                    .filter(key -> common.filter(shared -> shared.has(key)).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            MissingWords gathered = new MissingWords(needed, missing);
            gathered.byGroup().forEach((group, keys) -> {
                boolean areSteps = keys.stream().allMatch(key -> key.matches("outcomes[.].*[.]next"));
                diagnostics.report(
                        areSteps ? Rule.QUIZ_NEXT_STEPS : Rule.QUIZ_WORDS,
                        position(group, words),
                        (areSteps ? "an outcome has no next steps: " : "there are no words for ") + quoted(keys),
                        "Add" + (group.isEmpty() ? "" : " below '" + group + "'") + ": " + gathered.example(keys));
            });
        }

        /** The first line of a group. */
        private static SourcePosition position(String group, QuizWords words) {
            return all(words).entrySet().stream()
                    .filter(phrase -> !group.isEmpty() && phrase.getKey().startsWith(group + "."))
                    .map(Map.Entry::getValue)
                    .min(SourcePosition::compareTo)
                    .orElse(words.position());
        }

        private static Map<String, SourcePosition> all(QuizWords words) {
            Map<String, SourcePosition> all = new TreeMap<>();
            words.phrases().forEach((key, phrase) -> all.put(key, phrase.position()));
            words.lists()
                    .forEach((key, list) -> all.put(
                            key,
                            list.stream().map(Located::position).findFirst().orElse(words.position())));
            return all;
        }

        private static String quoted(Set<String> keys) {
            return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        }

        /** Words of a part that is not declared are one message. */
        private void extra(Set<String> known, QuizWords words) {
            Set<String> told = new HashSet<>();
            all(words).forEach((key, position) -> {
                String declaration = QuizKeys.declaration(key);
                if (!known.contains(key) && (declaration.isEmpty() || told.add(declaration))) {
                    diagnostics.report(
                            Rule.QUIZ_WORDS,
                            position,
                            "words for nothing: '" + key + "'",
                            declaration.isEmpty()
                                    ? Nearest.hint(key, known)
                                    : "Take them away, or declare the part: write '" + declaration + "' in "
                                            + quiz.position().path() + "/pages.yaml");
                }
            });
        }
    }
}

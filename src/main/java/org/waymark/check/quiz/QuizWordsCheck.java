package org.waymark.check.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;

/** Checks that every part of a questionnaire has words in each of its languages, and that all words belong to a part. */
public final class QuizWordsCheck implements Check {
    /** The phrases of the pages themselves. */
    private static final List<String> PAGES = List.of(("heading about start begin worksheet worksheet-link rules-link"
                    + " forgets charge label label-help add look-over.heading look-over.about look-over.next"
                    + " results-heading results-about either-way depends depends-on could-change rests-on"
                    + " next-heading always missed reminder lawyer.open lawyer.heading lawyer.carry"
                    + " lawyer.print lawyer.blanks lawyer.bring-heading lawyer.bring lawyer.ask-heading lawyer.ask"
                    + " lawyer.immigration rules-page.title rules-page.heading rules-page.about rules-page.unsure"
                    + " rules-page.ends rules-page.when rules-page.then rules-page.why rules-page.sources"
                    + " paper.heading paper.about paper.skip paper.stop paper.table-heading paper.table-about"
                    + " paper.gate paper.becomes paper.outcome")
            .split(" "));

    /** Phrases that pages no longer show, but that earlier revisions contain. */
    private static final List<String> FORMER = List.of("answered", "lawyer.about");

    /** The phrases for an answer that is unsure for some results only. */
    private static final List<String> DOUBTS = List.of("rules-page.settles", "paper.settles", "paper.only");

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Quiz quiz : site.all(Quiz.class)) {
            for (Quiz.Revision edition : quiz.revisions()) {
                edition.words().values().forEach(words -> check(edition.table(), words, diagnostics));
            }
            quiz.latest()
                    .ifPresent(edition -> site.guide().languages().stream()
                            .skip(1)
                            .filter(language -> quiz.in(language).isEmpty())
                            .forEach(language -> untranslated(quiz, edition, language, diagnostics)));
        }
    }

    private static void untranslated(Quiz quiz, Quiz.Revision edition, Language language, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.TRANSLATION_MISSING,
                quiz.position(),
                "there are no words in '" + language + "'; its readers see the source language, marked",
                "Write " + quiz.position() + "/r" + edition.number() + "/" + language + ".yaml");
    }

    private static void check(DecisionTable table, QuizWords words, Diagnostics diagnostics) {
        Set<String> needed = needed(table);
        needed.stream().filter(key -> !words.has(key)).forEach(key -> missing(key, words, diagnostics));
        Set<String> known = new TreeSet<>(needed);
        known.add("change");
        known.addAll(FORMER);
        table.questions()
                .forEach(question -> known.add("questions." + question.id().value() + ".help"));
        table.rules().forEach(rule -> known.addAll(List.of("rules." + rule + ".name", "rules." + rule + ".states")));
        words.phrases().forEach((key, phrase) -> {
            if (!known.contains(key)) {
                diagnostics.report(
                        Rule.QUIZ_WORDS,
                        phrase.position(),
                        "words for nothing: '" + key + "'",
                        Nearest.hint(key, known));
            }
        });
    }

    private static void missing(String key, QuizWords words, Diagnostics diagnostics) {
        boolean steps = key.startsWith("outcomes.") && key.endsWith(".next");
        diagnostics.report(
                steps ? Rule.QUIZ_NEXT_STEPS : Rule.QUIZ_WORDS,
                words.position(),
                (steps ? "an outcome has no next steps: '" : "there are no words for '") + key + "'",
                "Add '" + key.substring(key.lastIndexOf('.') + 1) + ": ...'"
                        + (key.contains(".") ? " below '" + key.substring(0, key.lastIndexOf('.')) + "'." : "."));
    }

    private static Set<String> needed(DecisionTable table) {
        Set<String> needed = new TreeSet<>(PAGES);
        for (Question question : table.questions()) {
            String key = "questions." + question.id().value() + ".";
            needed.addAll(List.of(key + "question", key + "brief", key + "why"));
            for (Option option : question.options()) {
                needed.add(key + "options." + option.id().value());
                if (!option.doubts().isEmpty()) {
                    needed.add(key + "doubt");
                    needed.addAll(DOUBTS);
                }
            }
        }
        parts("results.", table.results(), List.of(".name", ".about"), needed);
        List<Located<String>> outcomes = new ArrayList<>();
        table.outcomes().forEach(outcome -> outcomes.add(outcome.id()));
        parts("outcomes.", outcomes, List.of(".name", ".next"), needed);
        table.rules().forEach(rule -> needed.addAll(List.of("rules." + rule + ".reason", "rules." + rule + ".change")));
        table.reminders()
                .forEach(reminder -> needed.add("reminders." + reminder.id().value()));
        return needed;
    }

    private static void parts(String group, List<Located<String>> ids, List<String> words, Set<String> needed) {
        ids.forEach(id -> words.forEach(word -> needed.add(group + id.value() + word)));
    }
}

package org.waymark.kind.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.decision.Comparison;
import org.waymark.decision.ComparisonWords;
import org.waymark.model.Language;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;
import org.waymark.render.Addresses;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.RevisionUpdate;
import org.waymark.render.updates.UpdateView;
import org.waymark.render.updates.UpdateView.Detail;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * A questionnaire that is new, or whose questions, rules or reasons have changed.
 *
 * @param comparison the comparison with the previous rules; empty if there were none
 */
record QuizUpdate(Quiz quiz, Quiz.Revision revision, Optional<Comparison> comparison) implements RevisionUpdate {
    @Override
    public Group group() {
        return QuizKind.GROUP;
    }

    @Override
    public boolean isNew() {
        return comparison.isEmpty();
    }

    @Override
    public String key() {
        return quiz.path() + "/r" + revision.number();
    }

    @Override
    public UpdateView view(LanguageContext context) {
        QuizWords words = quiz.shownIn(context.language(), context.source()).orElseThrow();
        Phrase title = Phrase.of(words.title().value(), words.language());
        return new UpdateView(
                Addresses.piece(quiz, context.language()),
                isNew() ? context.messages().text("updates.new.quiz") : "",
                title,
                title,
                sentences(context),
                notes(context),
                comparison.stream()
                        .flatMap(found ->
                                details(found, isBehind(context) ? context.in(context.source()) : context).stream())
                        .toList());
    }

    /** The changes of the rules in words; in the source language if the language lacks the words of the revision. */
    private List<Detail> details(Comparison found, LanguageContext context) {
        Language language = context.language();
        Optional<QuizWords> words = revision.in(language);
        if (words.isEmpty()) {
            return List.of();
        }
        ComparisonWords comparisonWords = new ComparisonWords(context.messages(), words.get());
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Phrase.of(comparisonWords.summary(found), language), List.of()));
        found.changes()
                .forEach(change -> details.add(new Detail(
                        Phrase.of(comparisonWords.sentence(change), language),
                        comparisonWords.answers(change).stream()
                                .map(answer -> Phrase.of(answer, language))
                                .toList())));
        return details;
    }
}

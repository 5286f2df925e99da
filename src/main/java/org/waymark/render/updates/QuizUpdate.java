package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.decision.Comparison;
import org.waymark.decision.ComparisonWords;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
import org.waymark.render.Addresses;
import org.waymark.render.SiteContext;
import org.waymark.render.updates.UpdateView.Detail;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * A questionnaire that is new, or whose questions, rules or reasons have changed.
 *
 * @param comparison the comparison with the previous rules; empty if there were none
 */
record QuizUpdate(Quiz quiz, Quiz.Revision revision, Optional<Comparison> comparison) implements Update {
    @Override
    public LocalDate day() {
        return revision.effective().value();
    }

    @Override
    public Group part() {
        return Group.QUIZ;
    }

    @Override
    public boolean isNew() {
        return comparison.isEmpty();
    }

    @Override
    public String key() {
        return "quiz/" + quiz.slug() + "/r" + revision.number();
    }

    @Override
    public Optional<Provenance> provenance(Language language) {
        return revision.in(language).map(QuizWords::provenance);
    }

    @Override
    public UpdateView told(SiteContext book, Language language) {
        Language source = book.guide().source();
        QuizWords words = quiz.shownIn(language, source).orElseThrow();
        Phrase title = Phrase.of(words.title().value(), words.language());
        boolean isBehind = revision.in(language).isEmpty();
        return new UpdateView(
                Addresses.quiz(quiz.slug(), language),
                isNew() ? book.messages(language).text("updates.new.quiz") : "",
                title,
                title,
                isNew() ? List.of() : UpdateView.change(revision, book, language),
                isBehind ? List.of(UpdateView.behind(book, language)) : List.of(),
                comparison.stream()
                        .flatMap(found -> details(found, book, isBehind ? source : language).stream())
                        .toList());
    }

    /** The changes of the rules in words; in the source language if the language lacks the words of the revision. */
    private List<Detail> details(Comparison found, SiteContext book, Language language) {
        Optional<QuizWords> words = revision.in(language);
        if (words.isEmpty()) {
            return List.of();
        }
        ComparisonWords said = new ComparisonWords(book.messages(language), words.get());
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Phrase.of(said.summary(found), language), List.of()));
        found.changes()
                .forEach(change -> details.add(new Detail(
                        Phrase.of(said.sentence(change), language),
                        said.answers(change).stream()
                                .map(answer -> Phrase.of(answer, language))
                                .toList())));
        return details;
    }
}

package org.waymark.render.quiz;

import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Quiz;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;

/** Plans the pages of each questionnaire in each language, and the scripts that they load. */
public final class QuizRenderer implements Renderer {
    /** The name of the script and the stylesheet of the form. */
    static final String NAME = "self-check";

    /** The stylesheet of the notes for a lawyer. */
    static final String NOTES = "notes";

    /** The stylesheet of the printed sheet. */
    static final String PAPER = "paper";

    @Override
    public Stream<Page> plan(SiteContext book) {
        var quizzes = book.site().quizzes().stream()
                .filter(quiz -> quiz.latest().isPresent())
                .toList();
        return quizzes.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                        book.theme().script(NAME),
                                        book.theme().style(NAME),
                                        book.theme().style(NOTES),
                                        book.theme().style(PAPER))
                                .map(Page::of),
                        quizzes.stream()
                                .flatMap(quiz ->
                                        book.languages().stream().flatMap(language -> pages(book, quiz, language))));
    }

    private static Stream<Page> pages(SiteContext book, Quiz quiz, Language language) {
        return new QuizPages(book, quiz, language).files();
    }
}

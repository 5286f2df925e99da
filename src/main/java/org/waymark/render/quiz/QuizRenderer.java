package org.waymark.render.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.OutputFile;
import org.waymark.model.SheetKind;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizParts.Part;
import org.waymark.render.Address;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.LinkTarget;
import org.waymark.render.context.Look;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the pages of each questionnaire in each language, and the scripts that they load. */
public final class QuizRenderer implements Renderer {
    /** The name of the script and the stylesheet of the form. */
    static final String NAME = "quiz";

    /** The stylesheet of the notes for somebody who helps. */
    static final String NOTES = "notes";

    /** The stylesheet of the printed sheet. */
    static final String PAPER = "paper";

    @Override
    public Stream<Page> plan(SiteContext site) {
        List<Quiz> quizzes = site.site().all(Quiz.class).stream()
                .filter(quiz -> quiz.latest().isPresent())
                .toList();
        if (quizzes.isEmpty()) {
            return Stream.empty();
        }
        Theme theme = site.theme();
        Look look = site.look();
        Stream<OutputFile> assets =
                Stream.of(theme.script(NAME), look.style(NAME), theme.style(NOTES), look.style(PAPER));
        return Stream.concat(
                assets.map(Page::of),
                quizzes.stream()
                        .flatMap(quiz ->
                                site.languageContexts().flatMap(context -> new QuizPages(context, quiz).plan())));
    }

    @Override
    public Stream<SheetTarget> sheets(LanguageContext context) {
        return context.site().all(Quiz.class).stream()
                .filter(quiz -> quiz.parts().has(Part.PAPER))
                .flatMap(quiz -> quiz.shownIn(context.language(), context.source()).stream()
                        .map(words -> new SheetTarget(
                                SheetKind.WORKSHEET,
                                quiz.slug(),
                                new LinkTarget(
                                        new Address(Quiz.sheet(quiz.slug(), context.language())),
                                        new QuizWriter(context, quiz).plain("paper.heading")),
                                words.phrase("about"),
                                List.of(quiz))));
    }
}

package org.waymark.render.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.LanguageContext;
import org.waymark.render.SiteContext.Chapter;
import org.waymark.render.text.TextWriter.Details;

/** Which sheets there are in a language. */
record Sheets(LanguageContext context) {

    Stream<Sheet> all() {
        return Stream.of(Stream.of(guide()), topics(), details().stream()).flatMap(sheets -> sheets);
    }

    /** The whole guide. */
    Sheet guide() {
        String heading = context.everywhere()
                .page(Addresses.HOME_SLUG)
                .map(home ->
                        home.shownIn(context.language()).document().heading().value())
                .orElse(context.guide().title().in(context.language()));
        return ofAnswers(Addresses::printedGuide, heading, context.everywhere().chapters());
    }

    Stream<Sheet> topics() {
        return context.everywhere().chapters().stream().map(this::topic);
    }

    private Sheet topic(Chapter chapter) {
        String id = chapter.topic().id().value();
        return ofAnswers(
                language -> Addresses.printedTopic(id, language),
                chapter.topic().name().in(context.language()),
                List.of(chapter));
    }

    private Sheet ofAnswers(Function<Language, Address> place, String heading, List<Chapter> chapters) {
        return new Sheet(place, heading, context.messages().text("print.line"), Details.LEFT_OUT, chapters);
    }

    /** The sheet of all details, if there are any. */
    Optional<Sheet> details() {
        List<Chapter> chapters = context.everywhere().chapters().stream()
                .map(this::withDetails)
                .filter(chapter -> !chapter.answers().isEmpty())
                .toList();
        return chapters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(
                        Addresses::printedDetails,
                        context.messages().text("print.lawyers"),
                        context.messages().text("print.lawyers-line"),
                        Details.ALONE,
                        chapters));
    }

    private Chapter withDetails(Chapter chapter) {
        return new Chapter(
                chapter.topic(),
                chapter.answers().stream()
                        .filter(answer -> !answer.shownIn(context.language())
                                .document()
                                .details()
                                .isEmpty())
                        .toList());
    }
}

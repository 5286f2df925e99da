package org.waymark.render.book;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;

/** Plans the electronic books of a language: the guide, each topic, each answer. */
public final class Books {
    private Books() {}

    public static Stream<Page> plan(LanguageContext context) {
        Language language = context.language();
        var chapters = context.siteContext().chapters();
        Stream<Page> guide =
                Stream.of(book(context, "guide", context.guide().title().in(language), chapters.answers()));
        Stream<Page> topics = chapters.all().stream()
                .map(chapter ->
                        book(context, chapter.id(), chapter.topic().name().in(language), chapter.answers()));
        Stream<Page> answers = chapters.answers().stream()
                .map(answer -> book(
                        context,
                        answer.id().slug(),
                        answer.shownIn(language).document().title().value(),
                        List.of(answer)));
        return Stream.of(guide, topics, answers).flatMap(books -> books);
    }

    private static Page book(LanguageContext context, String name, String title, List<Entry> answers) {
        Function<Language, Address> place = of -> Addresses.book(name, of);
        return Page.ofBytes(
                place.apply(context.language()), Keys.ALL, () -> new Book(context.page(place), title, answers).bytes());
    }
}

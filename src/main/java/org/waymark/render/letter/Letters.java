package org.waymark.render.letter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;

/** Plans the letter edition of a language: of each answer, and of the whole guide. How many parts there are only the texts tell. */
public final class Letters {
    private Letters() {}

    /** The files. */
    public static Stream<Page> plan(LanguageContext context) {
        List<Entry> all = context.siteContext().chapters().answers();
        Stream<Page> guide = pages("guide", context.guide().title().in(context.language()), all, context);
        Stream<Page> answers = all.stream()
                .flatMap(answer ->
                        pages(answer.id().slug(), context.headed(answer).text(), List.of(answer), context));
        return Stream.concat(guide, answers);
    }

    private static Stream<Page> pages(String name, String title, List<Entry> answers, LanguageContext context) {
        Address sheet = Addresses.letter(name, 0, context.language());
        PageContext page = context.page(language -> Addresses.letter(name, 1, language));
        List<String> parts = new Letter(page, title, answers, sheet).parts();
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(part ->
                        Page.of(Addresses.letter(name, part, context.language()), Keys.ALL, () -> parts.get(part - 1)));
    }
}

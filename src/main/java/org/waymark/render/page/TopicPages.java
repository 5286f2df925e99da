package org.waymark.render.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;
import org.waymark.render.SiteContext.Chapter;
import org.waymark.render.text.TextWriter;

/** Makes the list of all questions, and a page for each topic. */
final class TopicPages {
    private final SiteContext book;
    private final Frames frames;

    TopicPages(SiteContext book) {
        this.book = book;
        this.frames = new Frames(book);
    }

    Stream<Page> pages(Language language) {
        Stream<Page> topics = IntStream.range(0, book.chapters().size())
                .mapToObj(index -> Page.of(
                        Addresses.topic(book.chapters().get(index).topic().id().value(), language),
                        () -> topic(index, language)));
        return Stream.concat(Stream.of(Page.of(Addresses.questions(language), () -> questions(language))), topics);
    }

    private String questions(Language language) {
        Address here = Addresses.questions(language);
        String title = book.messages(language).text("nav.questions");
        TopicPage page = new TopicPage(
                frames.frame(language, Frames.Request.of(title, Addresses::questions)),
                title,
                "",
                List.of(),
                topics(book.chapters(), here, language),
                List.of(),
                List.of());
        return new Pages(book).html("questions", language, page);
    }

    private String topic(int index, Language language) {
        Chapter chapter = book.chapters().get(index);
        String id = chapter.topic().id().value();
        Address here = Addresses.topic(id, language);
        Messages messages = book.messages(language);
        String name = chapter.topic().name().in(language);
        TopicPage page = new TopicPage(
                frames.frame(language, Frames.Request.of(name, other -> Addresses.topic(id, other))),
                name,
                chapter.topic().about().in(language),
                List.of(new Link(here.to(Addresses.questions(language)), messages.text("nav.questions"))),
                topics(List.of(chapter), here, language),
                neighbour(index - 1, here, language),
                neighbour(index + 1, here, language));
        return new Pages(book).html("topic", language, page);
    }

    private List<Link> neighbour(int index, Address here, Language language) {
        if (index < 0 || index >= book.chapters().size()) {
            return List.of();
        }
        var topic = book.chapters().get(index).topic();
        return List.of(new Link(
                here.to(Addresses.topic(topic.id().value(), language)),
                topic.name().in(language)));
    }

    /** Topics with their questions as a page at the address shows them. */
    List<TopicPage.Topic> topics(List<Chapter> chapters, Address here, Language language) {
        return chapters.stream()
                .map(chapter -> new TopicPage.Topic(
                        here.to(Addresses.topic(chapter.topic().id().value(), language)),
                        chapter.topic().name().in(language),
                        chapter.topic().about().in(language),
                        chapter.answers().stream()
                                .map(answer -> question(answer, here, language))
                                .toList()))
                .toList();
    }

    private TopicPage.Question question(Entry answer, Address here, Language language) {
        Document document = book.reading(answer, language).summary();
        return new TopicPage.Question(
                here.to(Addresses.entry(answer.id(), language)),
                document.heading().value(),
                document.shortAnswer().map(TextWriter::plain).orElse(""),
                document.language().tag(),
                Locales.direction(document.language()));
    }
}

package org.waymark.render.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Topic;
import org.waymark.render.Addresses;
import org.waymark.render.FrameRequest;
import org.waymark.render.Keys;
import org.waymark.render.LanguageContext;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.PageContext;
import org.waymark.render.SiteContext;
import org.waymark.render.SiteContext.Chapter;
import org.waymark.render.text.TextWriter;

/** Makes the list of all questions, and a page for each topic. */
final class TopicPages {
    private final List<Chapter> chapters;

    TopicPages(SiteContext site) {
        this.chapters = site.chapters();
    }

    Stream<Page> plan(LanguageContext context) {
        Stream<Page> topics = IntStream.range(0, chapters.size()).mapToObj(index -> topic(index, context));
        return Stream.concat(Stream.of(context.plan(Addresses::questions, Keys.ALL, this::questions)), topics);
    }

    private Page topic(int index, LanguageContext context) {
        Chapter chapter = chapters.get(index);
        String id = chapter.topic().id().value();
        return context.plan(
                language -> Addresses.topic(id, language),
                Keys.of(() ->
                        chapter.answers().stream().map(answer -> answer.id().path())),
                page -> html(index, page));
    }

    private String questions(PageContext page) {
        String title = page.messages().text("nav.questions");
        return page.html(
                "page/questions",
                new TopicPage(
                        page.frame(FrameRequest.of(title)), title, "", List.of(), all(page), List.of(), List.of()));
    }

    private String html(int index, PageContext page) {
        Chapter chapter = chapters.get(index);
        String name = chapter.topic().name().in(page.language());
        return page.html(
                "page/topic",
                new TopicPage(
                        page.frame(FrameRequest.of(name)),
                        name,
                        chapter.topic().about().in(page.language()),
                        List.of(new Link(
                                page.href(Addresses.questions(page.language())),
                                page.messages().text("nav.questions"))),
                        List.of(topic(chapter, page)),
                        neighbour(index - 1, page),
                        neighbour(index + 1, page)));
    }

    private List<Link> neighbour(int index, PageContext page) {
        if (index < 0 || index >= chapters.size()) {
            return List.of();
        }
        Topic topic = chapters.get(index).topic();
        return List.of(new Link(
                page.href(Addresses.topic(topic.id().value(), page.language())),
                topic.name().in(page.language())));
    }

    /** All topics with their questions. */
    List<TopicPage.Topic> all(PageContext page) {
        return chapters.stream().map(chapter -> topic(chapter, page)).toList();
    }

    private static TopicPage.Topic topic(Chapter chapter, PageContext page) {
        return new TopicPage.Topic(
                page.href(Addresses.topic(chapter.topic().id().value(), page.language())),
                chapter.topic().name().in(page.language()),
                chapter.topic().about().in(page.language()),
                chapter.answers().stream().map(answer -> question(answer, page)).toList());
    }

    private static TopicPage.Question question(Entry answer, PageContext page) {
        Document document = page.reading(answer).summary();
        return new TopicPage.Question(
                page.href(Addresses.entry(answer.id(), page.language())),
                document.heading().value(),
                document.shortAnswer().map(TextWriter::plain).orElse(""),
                document.language().tag(),
                Locales.direction(document.language()));
    }
}

package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.Chapter;
import org.waymark.render.context.Chapters;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Parts;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.TextWriter;

/** Plans the list of all questions and the pages of each topic. */
final class TopicPages {
    private final Chapters chapters;
    private final List<TopicPart> parts = new ArrayList<>();

    TopicPages(SiteContext site) {
        this.chapters = site.chapters();
        for (Chapter chapter : chapters.all()) {
            IntStream.rangeClosed(1, chapter.pages().size())
                    .forEach(number -> parts.add(new TopicPart(chapter, number)));
        }
    }

    /** A page of a topic, by its number from 1. */
    private record TopicPart(Chapter chapter, int number) {
        List<Entry> answers() {
            return chapter.pages().get(number - 1);
        }

        String name(LanguageContext context) {
            String topic = chapter.topic().name().in(context.language());
            return Parts.name(topic, number, chapter.pages().size(), context);
        }

        Link link(PageContext page) {
            return new Link(page.href(Addresses.topic(chapter.id(), number, page.language())), name(page));
        }
    }

    Stream<Page> plan(LanguageContext context) {
        return Stream.concat(
                Stream.of(context.plan(Addresses::questions, Keys.ALL, this::questions)),
                IntStream.range(0, parts.size()).mapToObj(index -> plan(index, context)));
    }

    private Page plan(int index, LanguageContext context) {
        TopicPart part = parts.get(index);
        return context.plan(
                language -> Addresses.topic(part.chapter().id(), part.number(), language),
                Keys.of(() -> part.chapter().answers().stream()
                        .map(answer -> answer.id().path())),
                page -> html(index, page));
    }

    private String questions(PageContext page) {
        String title = page.messages().text("nav.questions");
        return page.html(
                "page/questions",
                new TopicPage(
                        page.frame(FrameRequest.of(title)),
                        title,
                        "",
                        List.of(),
                        all(page),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private String html(int index, PageContext page) {
        TopicPart part = parts.get(index);
        Chapter chapter = part.chapter();
        String name = part.name(page);
        return page.html(
                "page/topic",
                new TopicPage(
                        page.frame(FrameRequest.of(name)),
                        name,
                        chapter.topic().about().in(page.language()),
                        List.of(new Link(
                                page.href(Addresses.questions(page.language())),
                                page.messages().text("nav.questions"))),
                        List.of(topic(chapter, part.answers(), page)),
                        links(part, page),
                        neighbour(index - 1, page),
                        neighbour(index + 1, page)));
    }

    /** The links to the pages of the topic, if it has several. */
    private List<TopicPage.Part> links(TopicPart here, PageContext page) {
        List<TopicPart> same = parts.stream()
                .filter(part -> part.chapter().equals(here.chapter()))
                .toList();
        return same.size() == 1
                ? List.of()
                : same.stream()
                        .map(part -> new TopicPage.Part(
                                part.link(page).href(),
                                page.messages().text("parts.part", Map.of("part", part.number())),
                                part.equals(here)))
                        .toList();
    }

    private List<Link> neighbour(int index, PageContext page) {
        return index < 0 || index >= parts.size()
                ? List.of()
                : List.of(parts.get(index).link(page));
    }

    /** All topics with their questions, or without them if they are too many for one list. */
    List<TopicPage.Topic> all(PageContext page) {
        return chapters.all().stream()
                .map(chapter -> topic(chapter, chapters.areListed() ? chapter.answers() : List.of(), page))
                .toList();
    }

    private static TopicPage.Topic topic(Chapter chapter, List<Entry> listed, PageContext page) {
        int count = chapter.answers().size();
        return new TopicPage.Topic(
                page.href(Addresses.topic(chapter.id(), page.language())),
                chapter.topic().name().in(page.language()),
                chapter.topic().about().in(page.language()),
                listed.isEmpty() ? page.messages().text("parts.questions", Map.of("count", count)) : "",
                listed.stream().map(answer -> question(answer, page)).toList());
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

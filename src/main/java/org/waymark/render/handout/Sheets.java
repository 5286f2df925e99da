package org.waymark.render.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.SheetKind;
import org.waymark.model.Topic;
import org.waymark.render.Addresses;
import org.waymark.render.context.Chapter;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.LinkTarget;
import org.waymark.render.context.Parts;
import org.waymark.render.handout.Sheet.Section;
import org.waymark.render.text.TextWriter.Details;

/** The sheets in a language. None has more words than {@link Parts#MOST_WORDS}, unless a single answer has. */
record Sheets(LanguageContext context) {

    Stream<Sheet> all() {
        return Stream.of(Stream.of(guide()), topics().stream(), answers(), details().stream())
                .flatMap(sheets -> sheets);
    }

    /** The whole guide. If it is too long: its first topics, with links to the others. */
    Sheet guide() {
        String heading = context.siteContext()
                .page(Addresses.HOME_SLUG)
                .map(home ->
                        home.shownIn(context.language()).document().heading().value())
                .orElse(context.guide().title().in(context.language()));
        List<Sheet> topics = topics();
        int count = context.siteContext().chapters().sheetsOnGuide();
        return new Sheet(
                SheetKind.GUIDE,
                Addresses.PRINTED_GUIDE,
                Addresses::printedGuide,
                heading,
                context.messages().text("print.line"),
                Details.LEFT_OUT,
                topics.stream()
                        .limit(count)
                        .flatMap(sheet -> sheet.sections().stream())
                        .toList(),
                topics.stream().skip(count).map(this::target).toList());
    }

    /** The sheets of all topics, one after another. */
    List<Sheet> topics() {
        return context.siteContext().chapters().all().stream()
                .flatMap(chapter -> linked(parts(chapter)))
                .toList();
    }

    private List<Sheet> parts(Chapter chapter) {
        int parts = chapter.sheets().size();
        String name = chapter.topic().name().in(context.language());
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Sheet(
                        SheetKind.TOPIC,
                        Parts.slug(chapter.id(), part),
                        language -> Addresses.printedTopic(chapter.id(), part, language),
                        Parts.name(name, part, parts, context),
                        context.messages().text("print.line"),
                        Details.LEFT_OUT,
                        List.of(new Section(chapter.topic(), chapter.sheets().get(part - 1))),
                        List.of()))
                .toList();
    }

    /** The sheet of each answer. */
    Stream<Sheet> answers() {
        return context.siteContext().chapters().all().stream()
                .flatMap(chapter -> chapter.answers().stream().map(answer -> sheet(answer, chapter.topic())));
    }

    private Sheet sheet(Entry answer, Topic topic) {
        return new Sheet(
                SheetKind.ANSWER,
                answer.slug(),
                language -> Addresses.printedAnswer(answer.id(), language),
                context.reading(answer).summary().heading().value(),
                "",
                Details.LEFT_OUT,
                List.of(new Section(topic, List.of(answer))),
                List.of());
    }

    /** The sheets of all details; empty if there are no details. */
    List<Sheet> details() {
        List<List<Entry>> parts = context.siteContext().chapters().details();
        List<Sheet> sheets = new ArrayList<>();
        for (List<Entry> part : parts) {
            int number = sheets.size() + 1;
            sheets.add(new Sheet(
                    SheetKind.DETAILS,
                    Parts.slug(context.guide().frame().detailsSheet(), number),
                    language -> Addresses.printedDetails(context.guide().frame(), number, language),
                    Parts.name(context.messages().text("print.details"), number, parts.size(), context),
                    context.messages().text("print.details-line"),
                    Details.ALONE,
                    sections(part),
                    List.of()));
        }
        return linked(sheets).toList();
    }

    private List<Section> sections(List<Entry> answers) {
        Map<Chapter, List<Entry>> byChapter = new LinkedHashMap<>();
        answers.forEach(answer -> context.siteContext()
                .chapters()
                .of(answer)
                .ifPresent(chapter -> byChapter
                        .computeIfAbsent(chapter, key -> new ArrayList<>())
                        .add(answer)));
        return byChapter.entrySet().stream()
                .map(found -> new Section(found.getKey().topic(), found.getValue()))
                .toList();
    }

    /** Parts of one text, each with links to the others. */
    private Stream<Sheet> linked(List<Sheet> parts) {
        return parts.stream()
                .map(part -> part.with(parts.stream()
                        .filter(other -> !other.equals(part))
                        .map(this::target)
                        .toList()));
    }

    private LinkTarget target(Sheet sheet) {
        return new LinkTarget(sheet.place().apply(context.language()), sheet.heading());
    }
}

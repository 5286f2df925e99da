package org.waymark.render.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Version;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;
import org.waymark.render.SiteContext.Chapter;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;

/** Plans the printed sheets: the whole guide, each topic, and the page that lists them. */
public final class PrintRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        return book.languages().stream().flatMap(language -> new Press(book, language).files());
    }

    /** The sheets of one language. */
    private record Press(SiteContext book, Language language) {
        Stream<Page> files() {
            Stream<Plan> plans = Stream.of(
                            Stream.of(guide()), book.chapters().stream().map(this::topic), details().stream())
                    .flatMap(found -> found);
            return Stream.concat(
                    Stream.of(Page.of(Addresses.prints(language), this::index)),
                    plans.map(plan -> Page.of(plan.place().apply(language), () -> sheet(plan))));
        }

        /** The content of a sheet, and its address. */
        private record Plan(
                Function<Language, Address> place,
                String heading,
                String line,
                TextWriter.Details details,
                List<Chapter> chapters) {
            /** The answers on the sheet. */
            List<Entry> answers() {
                return chapters.stream()
                        .flatMap(chapter -> chapter.answers().stream())
                        .toList();
            }

            boolean isOfDetails() {
                return details == TextWriter.Details.ALONE;
            }
        }

        /** The sheet with all details; empty if there are none. */
        private Optional<Plan> details() {
            List<Chapter> chapters = book.chapters().stream()
                    .map(chapter -> new Chapter(
                            chapter.topic(),
                            chapter.answers().stream()
                                    .filter(answer -> !shown(answer).details().isEmpty())
                                    .toList()))
                    .filter(chapter -> !chapter.answers().isEmpty())
                    .toList();
            return chapters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Plan(
                            Addresses::printedDetails,
                            messages().text("print.lawyers"),
                            messages().text("print.lawyers-line"),
                            TextWriter.Details.ALONE,
                            chapters));
        }

        private Document shown(Entry answer) {
            return answer.shownIn(language).document();
        }

        private String index() {
            Address here = Addresses.prints(language);
            List<PrintIndex.Sheet> sheets = new ArrayList<>();
            String whole = messages().text("print.guide");
            sheets.add(sheet(here.to(Addresses.printedGuide(language)), whole, book.answersInOrder()));
            for (Chapter chapter : book.chapters()) {
                String href =
                        here.to(Addresses.printedTopic(chapter.topic().id().value(), language));
                sheets.add(sheet(href, chapter.topic().name().in(language), chapter.answers()));
            }
            details()
                    .map(plan -> new PrintIndex.Sheet(
                            here.to(Addresses.printedDetails(language)),
                            plan.heading(),
                            length(plan.answers(), Document::details)))
                    .ifPresent(sheets::add);
            sheets.addAll(worksheets(here));
            if (!book.states().isEmpty()) {
                String places = messages()
                        .text("print.places", Map.of("count", book.states().size()));
                sheets.add(new PrintIndex.Sheet(
                        here.to(Addresses.printedStates(language)), messages().text("states.heading"), places));
            }
            Frames.Request wanted = Frames.Request.of(messages().text("nav.print"), Addresses::prints);
            return html("print/index", new PrintIndex(new Frames(book).frame(language, wanted), sheets));
        }

        private List<PrintIndex.Sheet> worksheets(Address here) {
            return book.site().quizzes().stream()
                    .flatMap(quiz -> quiz.shownIn(language, book.guide().source()).stream()
                            .map(words -> new PrintIndex.Sheet(
                                    here.to(Addresses.printedQuiz(quiz.slug(), language)),
                                    words.phrase("paper.heading"),
                                    words.phrase("about"))))
                    .toList();
        }

        private PrintIndex.Sheet sheet(String href, String name, List<Entry> answers) {
            return new PrintIndex.Sheet(href, name, length(answers, Document::openBlocks));
        }

        private String length(List<Entry> answers, Function<Document, List<Block>> blocks) {
            int words = answers.stream()
                    .flatMap(answer -> blocks.apply(shown(answer)).stream())
                    .mapToInt(Block::words)
                    .sum();
            return messages().text("print.length", Map.of("questions", answers.size(), "words", words));
        }

        private Plan guide() {
            String heading = book.page(Addresses.HOME_SLUG)
                    .map(home -> home.shownIn(language).document().heading().value())
                    .orElse(book.guide().title().in(language));
            return answers(Addresses::printedGuide, heading, book.chapters());
        }

        private Plan topic(Chapter chapter) {
            String id = chapter.topic().id().value();
            return answers(
                    other -> Addresses.printedTopic(id, other),
                    chapter.topic().name().in(language),
                    List.of(chapter));
        }

        private Plan answers(Function<Language, Address> place, String heading, List<Chapter> chapters) {
            return new Plan(place, heading, messages().text("print.line"), TextWriter.Details.LEFT_OUT, chapters);
        }

        private String sheet(Plan plan) {
            Address here = plan.place().apply(language);
            List<Chapter> chapters = plan.chapters();
            Set<EntryId> onSheet = plan.isOfDetails()
                    ? Set.of()
                    : plan.answers().stream().map(Entry::id).collect(Collectors.toSet());
            Linker linker = new Linker(book, new SheetTargets(here, language, onSheet));
            boolean whole = chapters.size() != 1 || book.chapters().size() == 1;
            int level = whole ? 3 : 2;
            List<PrintPage.Chapter> written = chapters.stream()
                    .map(chapter -> chapter(chapter, linker, new TextWriter.Layout("", level - 1, plan.details())))
                    .toList();
            Definitions.Page page = new Definitions.Page(here, language);
            PrintPage sheet = new PrintPage(
                    new Frames(book).frame(language, wanted(plan)),
                    plan.heading(),
                    plan.line(),
                    book.standing(language),
                    cover(plan),
                    whole,
                    level,
                    written,
                    linker.terms().stream()
                            .flatMap(slug -> Definitions.of(List.of(slug), book, page).stream())
                            .toList(),
                    HelpLine.all(book, language),
                    book.pageLinks("safety", here, language));
            return html("print/guide", sheet);
        }

        /** Requests the frame. A sheet counts as reviewed only if all its answers are. */
        private Frames.Request wanted(Plan plan) {
            Provenance least = plan.answers().stream()
                    .map(answer -> shown(answer).provenance())
                    .min(Comparator.comparing(provenance -> provenance.review().isPresent()))
                    .orElse(Provenance.none());
            String title = book.guide().title().in(language);
            return new Frames.Request(title, plan.place(), Optional.of(least), none -> false);
        }

        private PrintPage.Chapter chapter(Chapter chapter, Linker linker, TextWriter.Layout place) {
            return new PrintPage.Chapter(
                    chapter.topic().id().value(),
                    chapter.topic().name().in(language),
                    chapter.answers().stream()
                            .map(answer -> answer(answer, linker, place))
                            .toList());
        }

        private PrintPage.Answer answer(Entry entry, Linker linker, TextWriter.Layout sheet) {
            String slug = entry.id().slug();
            TranslatedText reading = book.reading(entry, language);
            Version version = reading.version();
            var place = new TextWriter.Layout(slug + ".", sheet.headingShift(), sheet.details());
            TextWriter writer = new TextWriter(book, language, linker, place);
            String sources = SourceList.of(reading.cites(), book, language).stream()
                    .map(SourceList.Cited::citation)
                    .collect(Collectors.joining("; "));
            String since = book.date(version.revision().effective().value(), language);
            return new PrintPage.Answer(
                    slug,
                    Statuses.of(reading, book, language).stream()
                            .filter(status -> !status.equals(messages().text("status.machine")))
                            .toList(),
                    writer.write(reading),
                    sources.isEmpty() ? "" : messages().text("print.sources", Map.of("sources", sources)),
                    messages().text("dates.since", Map.of("day", since)));
        }

        private List<String> cover(Plan plan) {
            boolean machine = plan.answers().stream()
                    .map(answer -> shown(answer).provenance())
                    .anyMatch(Statuses::isByMachine);
            return machine ? List.of(messages().text("status.machine")) : List.of();
        }

        private Messages messages() {
            return book.messages(language);
        }

        private String html(String template, Record page) {
            return book.theme().html(template, page, messages());
        }
    }
}

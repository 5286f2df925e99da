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
import org.waymark.history.Reading;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.Provenance;
import org.waymark.model.Version;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Guidebook;
import org.waymark.render.Guidebook.Chapter;
import org.waymark.render.Renderer;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;

/** Makes the sheets for paper: the whole guide, each topic, and the page that lists them. */
public final class PrintRenderer implements Renderer {
    @Override
    public Stream<OutputFile> render(Guidebook book) {
        return book.languages().stream().flatMap(language -> new Press(book, language).files());
    }

    /** The sheets of one language. */
    private record Press(Guidebook book, Language language) {
        Stream<OutputFile> files() {
            List<OutputFile> topics =
                    book.chapters().parallelStream().map(this::topic).toList();
            return Stream.concat(Stream.of(index(), guide()), topics.stream());
        }

        private OutputFile index() {
            Address here = Addresses.prints(language);
            List<PrintIndex.Sheet> sheets = new ArrayList<>();
            String whole = messages().text("print.guide");
            sheets.add(sheet(here.to(Addresses.printedGuide(language)), whole, book.answersInOrder()));
            for (Chapter chapter : book.chapters()) {
                String href =
                        here.to(Addresses.printedTopic(chapter.topic().id().value(), language));
                sheets.add(sheet(href, chapter.topic().name().in(language), chapter.answers()));
            }
            sheets.addAll(worksheets(here));
            if (!book.states().isEmpty()) {
                String places = messages()
                        .text("print.places", Map.of("count", book.states().size()));
                sheets.add(new PrintIndex.Sheet(
                        here.to(Addresses.printedStates(language)), messages().text("states.heading"), places));
            }
            Frames.Wanted wanted = Frames.Wanted.of(messages().text("nav.print"), Addresses::prints);
            return file("print/index", here, new PrintIndex(new Frames(book).frame(language, wanted), sheets));
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
            int words = answers.stream()
                    .flatMap(answer -> answer.shownIn(language).document().openBlocks().stream())
                    .mapToInt(Block::words)
                    .sum();
            String length = messages().text("print.length", Map.of("questions", answers.size(), "words", words));
            return new PrintIndex.Sheet(href, name, length);
        }

        private OutputFile guide() {
            String heading = book.page(Addresses.HOME_SLUG)
                    .map(home -> home.shownIn(language).document().heading().value())
                    .orElse(book.guide().title().in(language));
            return sheet(Addresses::printedGuide, heading, book.chapters());
        }

        private OutputFile topic(Chapter chapter) {
            String id = chapter.topic().id().value();
            return sheet(
                    other -> Addresses.printedTopic(id, other),
                    chapter.topic().name().in(language),
                    List.of(chapter));
        }

        private OutputFile sheet(Function<Language, Address> place, String heading, List<Chapter> chapters) {
            Address here = place.apply(language);
            Set<EntryId> onSheet = chapters.stream()
                    .flatMap(chapter -> chapter.answers().stream())
                    .map(Entry::id)
                    .collect(Collectors.toSet());
            Linker linker = new Linker(book, new SheetTargets(here, language, onSheet));
            boolean whole = chapters.size() != 1 || book.chapters().size() == 1;
            int level = whole ? 3 : 2;
            List<PrintPage.Chapter> written = chapters.stream()
                    .map(chapter -> chapter(chapter, linker, level))
                    .toList();
            Definitions.Page page = new Definitions.Page(here, language);
            PrintPage sheet = new PrintPage(
                    new Frames(book).frame(language, wanted(place, chapters)),
                    heading,
                    messages().text("print.line"),
                    book.standing(language),
                    cover(chapters),
                    whole,
                    level,
                    written,
                    linker.terms().stream()
                            .flatMap(slug -> Definitions.of(List.of(slug), book, page).stream())
                            .toList(),
                    HelpLine.all(book, language),
                    book.pageLinks("safety", here, language));
            return file("print/guide", here, sheet);
        }

        /** A sheet is as reviewed as the least of its answers. */
        private Frames.Wanted wanted(Function<Language, Address> place, List<Chapter> chapters) {
            Provenance least = chapters.stream()
                    .flatMap(chapter -> chapter.answers().stream())
                    .map(answer -> answer.shownIn(language).document().provenance())
                    .min(Comparator.comparing(provenance -> provenance.review().isPresent()))
                    .orElse(Provenance.none());
            String title = book.guide().title().in(language);
            return new Frames.Wanted(title, place, Optional.of(least), none -> false);
        }

        private PrintPage.Chapter chapter(Chapter chapter, Linker linker, int level) {
            return new PrintPage.Chapter(
                    chapter.topic().id().value(),
                    chapter.topic().name().in(language),
                    chapter.answers().stream()
                            .map(answer -> answer(answer, linker, level))
                            .toList());
        }

        private PrintPage.Answer answer(Entry entry, Linker linker, int level) {
            String slug = entry.id().slug();
            Reading reading = book.reading(entry, language);
            Version version = reading.version();
            TextWriter writer = new TextWriter(book, language, linker, TextWriter.Place.onPaper(slug + ".", level - 1));
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

        private List<String> cover(List<Chapter> chapters) {
            boolean machine = chapters.stream()
                    .flatMap(chapter -> chapter.answers().stream())
                    .map(answer -> answer.shownIn(language).document().provenance())
                    .anyMatch(Statuses::isByMachine);
            return machine ? List.of(messages().text("status.machine")) : List.of();
        }

        private Messages messages() {
            return book.messages(language);
        }

        private OutputFile file(String template, Address here, Record page) {
            return new OutputFile(here.path(), book.theme().html(template, page, messages()));
        }
    }
}

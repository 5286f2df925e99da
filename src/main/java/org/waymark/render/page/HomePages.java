package org.waymark.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Locales;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Version;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.SignpostLinks;
import org.waymark.render.SiteContext;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;

/** Makes the first page of each language, and the page of its search, which leads on in the same ways. */
final class HomePages {
    private final SiteContext book;
    private final Frames frames;

    HomePages(SiteContext book) {
        this.book = book;
        this.frames = new Frames(book);
    }

    String home(Language language) {
        Address here = Addresses.home(language);
        Optional<Entry> home = book.page(Addresses.HOME_SLUG);
        Optional<TranslatedText> reading = home.map(entry -> book.reading(entry, language));
        Optional<Version> version = reading.map(TranslatedText::version);
        String title = book.guide().title().in(language);
        Introduction words = words(reading, here, language);
        HomePage page = new HomePage(
                frames.frame(
                        language,
                        new Frames.Request(
                                title,
                                Addresses::home,
                                version.map(found -> found.document().provenance()),
                                other -> home.filter(
                                                entry -> !entry.shownIn(other).isIn(other))
                                        .isPresent())),
                version.map(found -> found.document().heading().value()).orElse(title),
                version.map(found -> found.document().language())
                        .orElse(language)
                        .tag(),
                Locales.direction(
                        version.map(found -> found.document().language()).orElse(language)),
                reading.map(found -> Statuses.of(found, book, language)).orElse(List.of()),
                words.intro(),
                words.startHeading(),
                words.starts(),
                tools(words, here, language),
                words.rest(),
                new TopicPages(book).topics(book.chapters(), here, language),
                help(here, language),
                book.pageLinks("safety", here, language),
                questions(here, language));
        return new Pages(book).html("home", language, page);
    }

    String search(Language language) {
        Address here = Addresses.search(language);
        String title = book.messages(language).text("search.heading");
        Optional<TranslatedText> reading = book.page(Addresses.HOME_SLUG).map(entry -> book.reading(entry, language));
        Introduction words = words(reading, here, language);
        HomePage page = new HomePage(
                frames.frame(language, Frames.Request.of(title, Addresses::search)),
                title,
                language.tag(),
                Locales.direction(language),
                List.of(),
                "",
                words.startHeading(),
                words.starts(),
                tools(words, here, language),
                "",
                new TopicPages(book).topics(book.chapters(), here, language),
                help(here, language),
                book.pageLinks("safety", here, language),
                questions(here, language));
        return new Pages(book).html("search", language, page);
    }

    private Link questions(Address here, Language language) {
        return new Link(
                book.href(here, Addresses.questions(language)),
                book.messages(language).text("nav.questions"));
    }

    /** What a reader can do beside reading, as far as no way in leads there: check a charge, look up a state. */
    private List<Link> tools(Introduction words, Address here, Language language) {
        List<String> known = words.starts().stream().map(Link::href).toList();
        return Stream.of(book.quizLinks(here, language), book.stateLinks(here, language))
                .flatMap(List::stream)
                .filter(link -> !known.contains(link.href()))
                .toList();
    }

    /** Everybody to turn to, where the guide has no page that lists them. */
    private List<HelpLine> help(Address here, Language language) {
        return new SignpostLinks(book, here, language).helpPage().isEmpty() ? HelpLine.all(book, language) : List.of();
    }

    /** The author's words for the first page, around its list of starts. */
    private record Introduction(String intro, String startHeading, List<Link> starts, String rest) {}

    /** The rows of the guide's author come in place of the list of starts, if there is one. */
    private Introduction words(Optional<TranslatedText> reading, Address here, Language language) {
        List<Link> waysIn = new SignpostLinks(book, here, language).waysIn();
        Introduction words =
                reading.map(found -> words(found, here, language)).orElse(new Introduction("", "", List.of(), ""));
        return waysIn.isEmpty() ? words : new Introduction(words.intro(), words.startHeading(), waysIn, words.rest());
    }

    private Introduction words(TranslatedText reading, Address here, Language language) {
        Linker linker = new Linker(book, new HomeTargets(here, language));
        TextWriter writer = new TextWriter(book, language, linker, TextWriter.Layout.ALONE);
        List<TranslatedText.TranslatedBlock> parts = reading.parts();
        int size = parts.size();
        int list = IntStream.range(0, size)
                .filter(i -> isStarts(parts.get(i), reading, language))
                .findFirst()
                .orElse(size);
        boolean headed = list > 0 && list < size && kind(parts.get(list - 1)) == BlockKind.HEADING;
        String intro = writer.html(reading, 0, headed ? list - 1 : list);
        if (list == size) {
            return new Introduction(intro, "", List.of(), "");
        }
        List<Link> starts = TextWriter.shown(parts.get(list)).markup().references().stream()
                .flatMap(reference -> reference.block().stream()
                        .map(block -> block.now(book.site()))
                        .map(block -> new Link(
                                here.to(Addresses.entry(block.entry(), language)) + block.fragment(),
                                reference.words())))
                .toList();
        String heading = headed ? TextWriter.shown(parts.get(list - 1)).text() : "";
        return new Introduction(intro, heading, starts, writer.html(reading, list + 1, size));
    }

    /** Buttons have no room for marks: a list that is behind stays a list. */
    private static boolean isStarts(TranslatedText.TranslatedBlock part, TranslatedText reading, Language language) {
        return kind(part) == BlockKind.LIST && (!part.isStale() || reading.isUntranslated(language));
    }

    private static BlockKind kind(TranslatedText.TranslatedBlock part) {
        return part.own().or(part::source).map(Block::kind).orElse(BlockKind.DIVIDER);
    }
}

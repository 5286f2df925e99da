package org.waymark.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Unit;
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;
import org.waymark.translation.TranslatedText;

/** Plans the home page and the search page of each language, which offer the same ways in. */
final class HomePages {
    private final TopicPages topics;

    HomePages(TopicPages topics) {
        this.topics = topics;
    }

    String home(PageContext page) {
        Optional<Entry> home = page.siteContext().page(Addresses.HOME_SLUG);
        Optional<TranslatedText> reading = home.map(page::reading);
        Optional<Document> document = reading.map(found -> found.version().document());
        String title = page.guide().title().in(page.language());
        Language written = document.map(Document::language).orElse(page.language());
        Introduction words = words(page);
        return page.html(
                "page/home",
                new HomePage(
                        page.frame(new FrameRequest(
                                title,
                                document.map(Document::provenance),
                                other -> home.filter(
                                                entry -> !entry.shownIn(other).isIn(other))
                                        .isPresent())),
                        document.map(found -> found.heading().value()).orElse(title),
                        written.tag(),
                        Locales.direction(written),
                        reading.map(found -> Statuses.of(found, page)).orElse(List.of()),
                        words.intro(),
                        words.startHeading(),
                        words.starts(),
                        resultKinds(page),
                        tools(words, page),
                        words.rest(),
                        topics.all(page),
                        help(page),
                        page.pageLinks("safety"),
                        questions(page)));
    }

    String search(PageContext page) {
        String title = page.messages().text("search.heading");
        Introduction words = words(page);
        return page.html(
                "page/search",
                new HomePage(
                        page.frame(FrameRequest.of(title)),
                        title,
                        page.language().tag(),
                        Locales.direction(page.language()),
                        List.of(),
                        "",
                        words.startHeading(),
                        words.starts(),
                        resultKinds(page),
                        tools(words, page),
                        "",
                        topics.all(page),
                        help(page),
                        page.pageLinks("safety"),
                        questions(page)));
    }

    private static Link questions(PageContext page) {
        return new Link(
                page.href(Addresses.questions(page.language())), page.messages().text("nav.questions"));
    }

    private static List<HomePage.ResultKind> resultKinds(PageContext page) {
        return page.siteContext()
                .lists()
                .map(list ->
                        new HomePage.ResultKind(list.words(), page.messages().text(list.words() + ".search")))
                .toList();
    }

    /** The tools beside the texts that no way in leads to: answer a questionnaire, look up a region. */
    private static List<Link> tools(Introduction words, PageContext page) {
        List<String> known = words.starts().stream().map(Link::href).toList();
        return Stream.of(page.pieceLinks(), page.listLinks())
                .flatMap(List::stream)
                .filter(link -> !known.contains(link.href()))
                .toList();
    }

    /** All organizations, if the guide has no page that lists them. */
    private static List<HelpLine> help(LanguageContext context) {
        return context.helpPage().isEmpty() ? HelpLine.all(context) : List.of();
    }

    /** The author's text for the home page, split at its list of ways in. */
    private record Introduction(String intro, String startHeading, List<Link> starts, String rest) {
        static final Introduction NONE = new Introduction("", "", List.of(), "");
    }

    /** The ways in of guide.yaml, if there are any, replace the list in the text. */
    private static Introduction words(PageContext page) {
        List<Link> waysIn = page.waysInLinks();
        Introduction words = page.siteContext()
                .page(Addresses.HOME_SLUG)
                .map(entry -> words(page.reading(entry), page))
                .orElse(Introduction.NONE);
        return waysIn.isEmpty() ? words : new Introduction(words.intro(), words.startHeading(), waysIn, words.rest());
    }

    private static Introduction words(TranslatedText reading, PageContext page) {
        TextWriter writer = new TextWriter(new Linker(new HomeTargets(page)), TextWriter.Layout.ALONE);
        List<Unit<Block>> parts = reading.parts();
        int size = parts.size();
        int list = IntStream.range(0, size)
                .filter(i -> isStarts(parts.get(i), reading, page.language()))
                .findFirst()
                .orElse(size);
        boolean headed = list > 0 && list < size && kind(parts.get(list - 1)) == BlockKind.HEADING;
        String intro = writer.html(reading, 0, headed ? list - 1 : list);
        if (list == size) {
            return new Introduction(intro, "", List.of(), "");
        }
        List<Link> starts = TextWriter.shown(parts.get(list)).markup().references().stream()
                .flatMap(reference -> reference.block().stream()
                        .map(block -> block.now(page.site()))
                        .map(block -> new Link(
                                page.href(Addresses.entry(block.entry(), page.language())) + block.fragment(),
                                reference.words())))
                .toList();
        String heading = headed ? TextWriter.shown(parts.get(list - 1)).text() : "";
        return new Introduction(intro, heading, starts, writer.html(reading, list + 1, size));
    }

    /**
     * True if the list can become buttons. A list with out-of-date items stays a list, because buttons have no room for marks.
     */
    private static boolean isStarts(Unit<Block> part, TranslatedText reading, Language language) {
        return kind(part) == BlockKind.LIST && (!part.isStale() || reading.isUntranslated(language));
    }

    private static BlockKind kind(Unit<Block> part) {
        return part.target().or(part::source).map(Block::kind).orElse(BlockKind.DIVIDER);
    }
}

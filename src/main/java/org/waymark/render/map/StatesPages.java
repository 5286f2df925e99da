package org.waymark.render.map;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.OutputFile;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.Statuses;
import org.waymark.translation.TranslatedPhrases;

/** Renders the page of all states in one language, and the same table for paper. */
record StatesPages(List<StateView> places, Assets assets) {
    /** The page that says what state and federal records are. */
    private static final String ABOUT = "state-relief";

    /** The files that the pages load besides the common ones. */
    record Assets(OutputFile style, OutputFile script, OutputFile shapes) {
        static Assets of(Theme theme) {
            return new Assets(theme.style("states"), theme.script("states"), theme.script("us-map"));
        }

        Stream<Page> files() {
            return Stream.of(style, script, shapes).map(Page::of);
        }
    }

    Stream<Page> plan(LanguageContext context) {
        Keys keys = Keys.of(() ->
                Stream.concat(places.stream().map(place -> StateLaw.path(place.code())), Stream.of("pages/" + ABOUT)));
        return Stream.of(
                context.plan(
                        language -> Addresses.list(StateLaw.LIST, language), keys, page -> html("page/states", page)),
                context.plan(
                        language -> Addresses.printedList(StateLaw.LIST, language),
                        keys,
                        page -> html("print/states", page)));
    }

    private String html(String template, PageContext page) {
        Wording wording = new Wording(page.messages());
        TableRows rows = new TableRows(wording, page.here(), page.siteContext().day());
        Map<String, StatesPage.StateRow> byCode = new LinkedHashMap<>();
        places.forEach(place -> byCode.put(place.code(), rows.row(place)));
        StatesPage view = new StatesPage(
                page.frame(FrameRequest.of(page.messages().text("states.heading"))),
                statuses(page.messages()),
                link(page, assets.style()),
                link(page, assets.script()),
                link(page, assets.shapes()),
                gathered(wording),
                page.pageLinks(ABOUT),
                byCode.values().stream()
                        .map(row -> new Link(row.href(), row.name()))
                        .toList(),
                questions(wording),
                new SelectionMessages(wording, places).all(),
                TileMap.of(byCode),
                new Legends(wording, places).all(),
                rows.columns(),
                rows.groups(byCode.values()),
                new Link(
                        page.href(Addresses.printedList(StateLaw.LIST, page.language())),
                        page.messages().text("states.print")),
                new Link(
                        page.href(Addresses.data(page.language(), page.source())),
                        page.messages().text("states.data")));
        return page.html(template, view);
    }

    private static String link(PageContext page, OutputFile file) {
        return page.href(new Address(file.path()));
    }

    /** The statuses of all states, such as machine translation, each once. */
    private List<String> statuses(Messages messages) {
        return places.stream()
                .flatMap(place -> place.reading().map(TranslatedPhrases::own).stream())
                .flatMap(words -> Statuses.of(words.language(), words.provenance(), messages).stream())
                .distinct()
                .toList();
    }

    /**
     * The sentence about when the facts were gathered: the first day on which a source was read, and whether others
     * were read later.
     */
    private String gathered(Wording wording) {
        List<LocalDate> days = places.stream()
                .flatMap(place -> place.readings().stream())
                .distinct()
                .sorted()
                .toList();
        return wording.read("states.gathered", days);
    }

    private static List<StatesPage.Question> questions(Wording wording) {
        return List.of(
                new StatesPage.Question(
                        "event",
                        wording.text("states.ask-event"),
                        options(wording, "event", RecordKind.Event.values())),
                new StatesPage.Question(
                        "offense",
                        wording.text("states.ask-offense"),
                        options(wording, "offense", RecordKind.Offense.values())));
    }

    private static List<StatesPage.Option> options(Wording wording, String kind, Choice[] choices) {
        return Arrays.stream(choices)
                .map(choice -> new StatesPage.Option(choice.id(), wording.word(kind, choice)))
                .toList();
    }
}

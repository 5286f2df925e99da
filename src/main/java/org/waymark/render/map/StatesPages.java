package org.waymark.render.map;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.history.TranslatedPhrases;
import org.waymark.i18n.Messages;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.RecordKind;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;
import org.waymark.render.text.Statuses;

/** Renders the page of all states in one language, and the same table for paper. */
record StatesPages(SiteContext book, Language language, List<StateView> places, Assets assets) {

    /** The files that the pages load besides the common ones. */
    record Assets(OutputFile style, OutputFile script, OutputFile shapes) {
        static Assets of(SiteContext book) {
            return new Assets(
                    book.theme().style("states"),
                    book.theme().script("states"),
                    book.theme().script("us-map"));
        }

        Stream<Page> files() {
            return Stream.of(style, script, shapes).map(Page::of);
        }
    }

    Stream<Page> files() {
        return Stream.of(file("page/states", Addresses::states), file("print/states", Addresses::printedStates));
    }

    private Page file(String template, Function<Language, Address> address) {
        return Page.of(address.apply(language), () -> html(template, address));
    }

    private String html(String template, Function<Language, Address> address) {
        Address here = address.apply(language);
        Wording wording = new Wording(messages());
        TableRows rows = new TableRows(wording, here, book.day());
        Map<String, StatesPage.StateRow> byCode = new LinkedHashMap<>();
        places.forEach(place -> byCode.put(place.code(), rows.row(place)));
        StatesPage page = new StatesPage(
                new Frames(book).frame(language, Frames.Request.of(messages().text("states.heading"), address)),
                statuses(),
                link(here, assets.style()),
                link(here, assets.script()),
                link(here, assets.shapes()),
                gathered(),
                book.pageLinks("state-relief", here, language),
                byCode.values().stream()
                        .map(row -> new Link(row.href(), row.name()))
                        .toList(),
                questions(wording),
                new SelectionMessages(wording, places).all(),
                TileMap.of(byCode),
                new Legends(wording, places).all(),
                rows.columns(),
                rows.groups(byCode.values()),
                new Link(here.to(Addresses.printedStates(language)), messages().text("states.print")),
                new Link(
                        here.to(Addresses.data(language, book.guide().source())),
                        messages().text("states.data")));
        return book.theme().html(template, page, messages());
    }

    private static String link(Address here, OutputFile file) {
        return here.to(new Address(file.path()));
    }

    /** The statuses of all states, such as machine translation, each once. */
    private List<String> statuses() {
        return places.stream()
                .flatMap(place -> place.reading().map(TranslatedPhrases::own).stream())
                .flatMap(words -> Statuses.of(words.language(), words.provenance(), messages()).stream())
                .distinct()
                .toList();
    }

    /**
     * The sentence about when the facts were gathered: the first day on which a source was read, and whether others
     * were read later.
     */
    private String gathered() {
        List<LocalDate> days = places.stream()
                .flatMap(place -> place.readings().stream())
                .distinct()
                .sorted()
                .toList();
        return new Wording(messages()).read("states.gathered", days);
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

    private Messages messages() {
        return book.messages(language);
    }
}

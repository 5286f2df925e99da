package org.waymark.render.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.BlockId;
import org.waymark.model.OutputFile;
import org.waymark.model.PieceList;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Layout;
import org.waymark.model.dataset.Layout.Shapes;
import org.waymark.model.dataset.Layout.TileGrid;
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

/** Renders the page of all records in one language, and the same table for paper. */
record RecordsPages(Dataset dataset, List<RecordView> places, Assets assets) {
    /** The files that the pages load besides the common ones. */
    record Assets(OutputFile style, OutputFile script, Optional<OutputFile> shapes) {
        static Assets of(Theme theme, Dataset dataset) {
            return new Assets(
                    theme.style("records"),
                    theme.script("records"),
                    dataset.layout().map().flatMap(TileGrid::shapes).map(Assets::script));
        }

        Stream<OutputFile> files() {
            return Stream.concat(Stream.of(style, script), shapes.stream());
        }

        /** The shapes of a geographic map as a script. Their reader has made sure that they are paths and numbers. */
        private static OutputFile script(Shapes shapes) {
            return Theme.hashed(
                    "shapes",
                    "js",
                    "\"use strict\";var waymark=waymark||{};waymark.mapShapes={box:\"" + shapes.box() + "\",tile:"
                            + shapes.tile() + ",shapes:" + object(shapes.shapes()) + ",tiles:" + object(shapes.tiles())
                            + "};\n");
        }

        private static String object(Map<String, List<String>> lists) {
            return lists.entrySet().stream()
                    .map(list -> "\"" + list.getKey() + "\":" + array(list.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }

        /** Numbers as they are; a path has letters and is quoted. */
        private static String array(List<String> parts) {
            return parts.stream()
                    .map(part -> part.matches("-?[0-9.]+") ? part : "\"" + part + "\"")
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    private PieceList list() {
        return dataset.names().list();
    }

    Stream<Page> plan(LanguageContext context) {
        Keys keys = Keys.of(() -> Stream.concat(
                places.stream().map(place -> place.whole().path()),
                dataset.layout()
                        .link(Layout.ABOUT)
                        .flatMap(name -> BlockId.parse(name).stream())
                        .map(block -> block.entry().path())));
        return Stream.of(
                context.plan(language -> Addresses.list(list(), language), keys, page -> html("page/records", page)),
                context.plan(
                        language -> Addresses.printedList(list(), language),
                        keys,
                        page -> html("print/records", page)));
    }

    private String html(String template, PageContext page) {
        Wording wording = new Wording(page.messages(), dataset);
        TableRows rows = new TableRows(wording, page, page.siteContext().day());
        Map<String, RecordsPage.Row> byCode = new LinkedHashMap<>();
        places.forEach(place -> byCode.put(place.code(), rows.row(place)));
        RecordsPage view = new RecordsPage(
                page.frame(FrameRequest.of(wording.text("heading"))),
                wording,
                statuses(page),
                link(page, assets.style()),
                link(page, assets.script()),
                assets.shapes().map(file -> link(page, file)).stream().toList(),
                gathered(wording),
                dataset.layout()
                        .link(Layout.ABOUT)
                        .flatMap(name -> page.titledLinks(name).stream())
                        .toList(),
                byCode.values().stream()
                        .map(row -> new Link(row.href(), row.name()))
                        .toList(),
                questions(wording),
                dataset.filter()
                        .map(filter -> new SelectionMessages(wording, filter, places).all())
                        .orElse(List.of()),
                dataset.layout().map().map(grid -> TileMap.of(grid, byCode)).stream()
                        .toList(),
                new Legends(wording, places).all(),
                rows.columns(),
                rows.groups(byCode.values()),
                rows.columns().size() + 1,
                new Link(page.href(Addresses.printedList(list(), page.language())), wording.text("print")),
                new Link(page.href(Addresses.data(page.language(), page.source())), wording.text("download")));
        return page.html(template, view);
    }

    private static String link(PageContext page, OutputFile file) {
        return page.href(new Address(file.path()));
    }

    /** The statuses of all records, such as machine translation, each once. */
    private List<String> statuses(LanguageContext context) {
        return places.stream()
                .flatMap(place -> place.reading().map(TranslatedPhrases::own).stream())
                .flatMap(words -> Statuses.of(words.language(), words.provenance(), context).stream())
                .distinct()
                .toList();
    }

    /**
     * The sentence about when the facts were gathered: the first day on which a source was read, and whether others
     * were read later.
     */
    private List<String> gathered(Wording wording) {
        List<LocalDate> days = places.stream()
                .flatMap(place -> place.readings().stream())
                .distinct()
                .sorted()
                .toList();
        return wording.read("gathered-all", days);
    }

    private List<RecordsPage.Question> questions(Wording wording) {
        return dataset.filter().map(Grading::questions).orElse(List.of()).stream()
                .map(question -> question(question, wording))
                .toList();
    }

    private static RecordsPage.Question question(Grading.Question question, Wording wording) {
        String id = question.id().value();
        return new RecordsPage.Question(
                id,
                wording.text("question." + id),
                question.answers().stream()
                        .map(answer ->
                                new RecordsPage.Option(answer, wording.text("answer." + id + "." + answer + ".name")))
                        .toList());
    }
}

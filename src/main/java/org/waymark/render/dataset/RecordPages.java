package org.waymark.render.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.BlockId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.OutputFile;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Layout;
import org.waymark.model.dataset.Layout.PageLayout;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Statuses;

/** Renders the page of each record in one language. */
record RecordPages(Dataset dataset, List<RecordView> places, OutputFile style) {
    Stream<Page> plan(LanguageContext context) {
        return IntStream.range(0, places.size()).mapToObj(index -> {
            String code = places.get(index).code();
            return context.plan(
                    language -> new Address(DataRecord.page(dataset, code, language)),
                    Keys.of(() -> keys(index)),
                    page -> html(index, page));
        });
    }

    private PageLayout layout() {
        return dataset.layout().page();
    }

    private Stream<String> link(String place) {
        return dataset.layout().link(place);
    }

    /** The record, those before and after it, and what it links: answers, words, questionnaires. */
    private Stream<String> keys(int index) {
        Stream<String> neighbours = IntStream.rangeClosed(index - 1, index + 1)
                .filter(place -> place >= 0 && place < places.size())
                .mapToObj(place -> places.get(place).whole().path());
        Stream<String> entries = dataset.layout().entries().map(Located::value);
        return Stream.concat(
                neighbours,
                entries.flatMap(name -> BlockId.parse(name).stream())
                        .map(block -> block.entry().path()));
    }

    private String html(int index, PageContext page) {
        RecordView place = places.get(index);
        Language written = place.language(page.language());
        Wording wording = new Wording(page.messages(), dataset);
        Summary summary = new Summary(wording, place);
        RecordPage view = new RecordPage(
                page.frame(request(place, wording)),
                wording,
                written.tag(),
                Locales.direction(written),
                place.reading().map(reading -> Statuses.of(reading, page)).orElse(List.of()),
                page.href(new Address(style.path())),
                List.of(new Link(
                        page.href(Addresses.list(dataset.names().list(), page.language())), wording.text("heading"))),
                place.name(),
                warnings(place, wording, page.siteContext().day()),
                summary.rows(),
                summary.ask(),
                links(link(Layout.ASK), page),
                summary.sure(),
                note(place),
                new ItemCards(wording, place).all(),
                words(place, wording, page),
                limits(wording, page),
                further(page),
                HelpLine.besideRecords(page),
                page.pageLinks("safety"),
                sources(place, wording, page),
                wording.read("gathered", place.readings()),
                neighbour(index - 1, page),
                neighbour(index + 1, page));
        return page.html("page/record", view);
    }

    private static FrameRequest request(RecordView place, Wording wording) {
        return new FrameRequest(
                wording.text("page.title", Map.of("name", place.name())),
                place.reading().map(reading -> reading.own().provenance()),
                place::isUntranslated);
    }

    /** The words about the record as a whole; those of a record without items stand among its lines. */
    private Html note(RecordView place) {
        return dataset.items().isEmpty()
                ? Html.EMPTY
                : dataset.fields(Field.Type.WORDS)
                        .findFirst()
                        .flatMap(field -> place.said(field.name()))
                        .orElse(Html.EMPTY);
    }

    private static List<Fact> warnings(RecordView place, Wording wording, LocalDate day) {
        List<Fact> warnings = new ArrayList<>();
        if (place.isDoubtful()) {
            List<Html> why = place.dataset().field(Field.Role.DOUBT).flatMap(field -> place.said(field.name())).stream()
                    .toList();
            warnings.add(Fact.written(wording.text("check-first"), why));
        }
        place.revision()
                .date(Field.Role.REVIEW)
                .filter(due -> place.revision().isDue(day))
                .ifPresent(due -> {
                    String since = wording.date(due.value());
                    warnings.add(Fact.own(
                            wording.text("overdue"), List.of(wording.text("overdue-about", Map.of("day", since)))));
                });
        return warnings;
    }

    /** The terms that the record uses. They link to the glossary where it means the same. */
    private List<RecordPage.Word> words(RecordView place, Wording wording, PageContext page) {
        String field = layout().terms();
        return field.isEmpty()
                ? List.of()
                : place.items().stream()
                        .map(item -> item.chosen(field))
                        .distinct()
                        .map(value -> new RecordPage.Word(
                                wording.word(field, value), wording.about(field, value), links(term(value), page)))
                        .toList();
    }

    private Stream<String> term(String value) {
        return layout().glossary().stream()
                .filter(term -> term.value().equals(value))
                .map(term -> EntryKind.TERM.scheme() + "/" + value);
    }

    private List<RecordPage.Limit> limits(Wording wording, PageContext page) {
        return layout().limits().stream()
                .map(limit -> new RecordPage.Limit(
                        wording.text("page.not." + limit.id()), links(limit.link().map(Located::value).stream(), page)))
                .toList();
    }

    private static List<Link> links(Stream<String> names, PageContext page) {
        return names.flatMap(name -> page.site().named(name).stream())
                .filter(SiteContext::isShown)
                .map(page::link)
                .toList();
    }

    private List<Link> further(PageContext page) {
        return Stream.concat(
                        page.pieceLinks().stream(), link(Layout.ABOUT).flatMap(name -> page.titledLinks(name).stream()))
                .toList();
    }

    private List<RecordPage.Source> sources(RecordView place, Wording wording, LanguageContext context) {
        String field =
                dataset.fields(Field.Type.SOURCES).findFirst().map(Field::name).orElse("");
        return place.revision().sources().stream()
                .map(source -> new RecordPage.Source(
                        source.title().value(),
                        source.url().value(),
                        wording.word(field, source.kind().value()),
                        wording.text(
                                "read",
                                Map.of("day", context.date(source.readOn().value())))))
                .toList();
    }

    private List<Link> neighbour(int index, PageContext page) {
        return index < 0 || index >= places.size()
                ? List.of()
                : List.of(new Link(
                        page.href(new Address(
                                DataRecord.page(dataset, places.get(index).code(), page.language()))),
                        places.get(index).name()));
    }
}

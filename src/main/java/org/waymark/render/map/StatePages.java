package org.waymark.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.BlockId;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateLaw;
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

/** Renders the page of each state in one language. */
record StatePages(List<StateView> places, OutputFile style) {
    private static final String LAWYER = "faq/find-an-attorney";
    private static final String FEDERAL = "faq/what-is-the-act";
    /** What a word of the glossary means in every law alike; of the others each state's law says what they do. */
    private static final Set<Mechanism.Type> IN_GLOSSARY =
            EnumSet.of(Mechanism.Type.VACATUR, Mechanism.Type.EXPUNGEMENT, Mechanism.Type.AFFIRMATIVE_DEFENSE);

    Stream<Page> plan(LanguageContext context) {
        return IntStream.range(0, places.size()).mapToObj(index -> {
            String code = places.get(index).code();
            return context.plan(
                    language -> new Address(StateLaw.page(code, language)),
                    Keys.of(() -> keys(index)),
                    page -> html(index, page));
        });
    }

    /** The state, those before and after it, and what it links: answers, words, questionnaires. */
    private Stream<String> keys(int index) {
        Stream<String> states = IntStream.rangeClosed(index - 1, index + 1)
                .filter(place -> place >= 0 && place < places.size())
                .mapToObj(place -> StateLaw.path(places.get(place).code()));
        Stream<String> entries = Stream.of(LAWYER, FEDERAL, "page/state-relief");
        Stream<String> terms = IN_GLOSSARY.stream().flatMap(StatePages::term);
        return Stream.concat(
                states,
                Stream.concat(entries, terms)
                        .flatMap(name -> BlockId.parse(name).stream())
                        .map(block -> block.entry().path()));
    }

    private String html(int index, PageContext page) {
        StateView place = places.get(index);
        Language written = place.language(page.language());
        Wording wording = new Wording(page.messages());
        Summary summary = new Summary(wording, place);
        StatePage view = new StatePage(
                page.frame(request(place, page)),
                written.tag(),
                Locales.direction(written),
                statuses(place, page),
                page.href(new Address(style.path())),
                List.of(new Link(
                        page.href(Addresses.list(StateLaw.LIST, page.language())),
                        page.messages().text("states.heading"))),
                place.name(),
                warnings(place, wording, page.siteContext().day()),
                summary.rows(),
                summary.ask(),
                links(Stream.of(LAWYER), page),
                summary.sure(),
                place.note().orElse(Html.EMPTY),
                new LawCards(wording, place).all(),
                words(place, wording, page),
                links(Stream.of(FEDERAL), page),
                further(page),
                HelpLine.lawyers(page),
                page.pageLinks("safety"),
                sources(place, page),
                List.of(wording.read("state-page.gathered", place.readings())),
                neighbour(index - 1, page),
                neighbour(index + 1, page));
        return page.html("page/state", view);
    }

    private static FrameRequest request(StateView place, LanguageContext context) {
        return new FrameRequest(
                context.messages().text("state-page.title", Map.of("name", place.name())),
                place.reading().map(reading -> reading.own().provenance()),
                place::isUntranslated);
    }

    private static List<String> statuses(StateView place, LanguageContext context) {
        return place.reading().map(reading -> Statuses.of(reading, context)).orElse(List.of());
    }

    private static List<Fact> warnings(StateView place, Wording wording, LocalDate day) {
        List<Fact> warnings = new ArrayList<>();
        if (place.facts().checkFirst()) {
            List<Html> why = place.checkFirst().stream().toList();
            warnings.add(Fact.written(wording.text("state-page.check-first"), why));
        }
        if (place.facts().isDue(day)) {
            String due = wording.date(place.facts().nextCheck().value());
            warnings.add(Fact.own(
                    wording.text("state-page.overdue"),
                    List.of(wording.text("state-page.overdue-about", Map.of("day", due)))));
        }
        return warnings;
    }

    /** The terms that the state's laws use. They do not link to answers, because those are about the federal law. */
    private static List<StatePage.Word> words(StateView place, Wording wording, PageContext page) {
        return place.facts().mechanisms().stream()
                .map(Mechanism::type)
                .distinct()
                .map(type -> new StatePage.Word(
                        wording.word("type", type), wording.about("type", type), links(term(type), page)))
                .toList();
    }

    private static Stream<String> term(Mechanism.Type type) {
        return IN_GLOSSARY.contains(type) ? Stream.of("term/" + type.id()) : Stream.empty();
    }

    private static List<Link> links(Stream<String> names, PageContext page) {
        return names.flatMap(name -> page.site().named(name).stream())
                .filter(SiteContext::isShown)
                .map(page::link)
                .toList();
    }

    private static List<Link> further(PageContext page) {
        return Stream.of(page.pieceLinks(), page.pageLinks("state-relief"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<StatePage.Source> sources(StateView place, LanguageContext context) {
        return place.facts().sources().stream()
                .map(source -> new StatePage.Source(
                        source.title().value(),
                        source.url().value(),
                        new Wording(context.messages()).word("kind", source.kind()),
                        context.messages()
                                .text(
                                        "state-page.read",
                                        Map.of(
                                                "day",
                                                context.date(source.readOn().value())))))
                .toList();
    }

    private List<Link> neighbour(int index, PageContext page) {
        return index < 0 || index >= places.size()
                ? List.of()
                : List.of(new Link(
                        page.href(new Address(StateLaw.page(places.get(index).code(), page.language()))),
                        places.get(index).name()));
    }
}

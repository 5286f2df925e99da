package org.waymark.render.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Mechanism;
import org.waymark.model.OutputFile;
import org.waymark.model.StateSource;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Statuses;

/** Renders the page of each state in one language. */
record StatePages(SiteContext book, Language language, List<StateView> places, OutputFile style) {
    /** Terms that mean the same in every state's law. What other terms mean depends on the state. */
    private static final Set<Mechanism.Type> IN_GLOSSARY =
            EnumSet.of(Mechanism.Type.VACATUR, Mechanism.Type.EXPUNGEMENT, Mechanism.Type.AFFIRMATIVE_DEFENSE);

    Stream<Page> files() {
        return IntStream.range(0, places.size())
                .mapToObj(index -> Page.of(Addresses.state(places.get(index).code(), language), () -> page(index)));
    }

    private String page(int index) {
        StateView place = places.get(index);
        Address here = Addresses.state(place.code(), language);
        Language written = place.language(language);
        Wording wording = new Wording(messages());
        Summary summary = new Summary(wording, place);
        StatePage page = new StatePage(
                new Frames(book).frame(language, wanted(place)),
                written.tag(),
                Locales.direction(written),
                statuses(place),
                here.to(new Address(style.path())),
                List.of(new Link(here.to(Addresses.states(language)), messages().text("states.heading"))),
                place.name(),
                warnings(place, wording),
                summary.rows(),
                summary.ask(),
                links(here, Stream.of("faq/find-an-attorney")),
                summary.sure(),
                place.note().orElse(Html.EMPTY),
                new LawCards(wording, place).all(),
                words(place, wording, here),
                links(here, Stream.of("faq/what-is-the-act")),
                further(here),
                HelpLine.lawyers(book, language),
                book.pageLinks("safety", here, language),
                sources(place),
                List.of(wording.read("state-page.gathered", place.readings())),
                neighbour(index - 1, here),
                neighbour(index + 1, here));
        return book.theme().html("page/state", page, messages());
    }

    private Frames.Request wanted(StateView place) {
        return new Frames.Request(
                messages().text("state-page.title", Map.of("name", place.name())),
                other -> Addresses.state(place.code(), other),
                place.reading().map(reading -> reading.own().provenance()),
                place::isUntranslated);
    }

    private List<String> statuses(StateView place) {
        return place.reading()
                .map(reading -> Statuses.of(reading, book, language))
                .orElse(List.of());
    }

    private List<Fact> warnings(StateView place, Wording wording) {
        List<Fact> warnings = new ArrayList<>();
        if (place.facts().checkFirst()) {
            List<Html> why = place.checkFirst().stream().toList();
            warnings.add(Fact.written(wording.text("state-page.check-first"), why));
        }
        if (place.facts().isDue(book.day())) {
            String day = wording.date(place.facts().nextCheck().value());
            warnings.add(Fact.own(
                    wording.text("state-page.overdue"),
                    List.of(wording.text("state-page.overdue-about", Map.of("day", day)))));
        }
        return warnings;
    }

    /** The terms that the state's laws use. They do not link to answers, because those are about the federal law. */
    private List<StatePage.Word> words(StateView place, Wording wording, Address here) {
        return place.facts().mechanisms().stream()
                .map(Mechanism::type)
                .distinct()
                .map(type -> new StatePage.Word(
                        wording.word("type", type), wording.about("type", type), links(here, term(type))))
                .toList();
    }

    private static Stream<String> term(Mechanism.Type type) {
        return IN_GLOSSARY.contains(type) ? Stream.of("term/" + type.id()) : Stream.empty();
    }

    private List<Link> links(Address here, Stream<String> names) {
        return names.flatMap(name -> book.site().named(name).stream())
                .filter(SiteContext::isShown)
                .map(entry -> book.link(entry, here, language))
                .toList();
    }

    private List<Link> further(Address here) {
        return Stream.of(book.quizLinks(here, language), book.pageLinks("state-relief", here, language))
                .flatMap(List::stream)
                .toList();
    }

    private List<StatePage.Source> sources(StateView place) {
        return place.facts().sources().stream()
                .map(source -> new StatePage.Source(
                        source.title().value(),
                        source.url().value(),
                        kind(source),
                        messages().text("state-page.read", Map.of("day", day(source)))))
                .toList();
    }

    private String kind(StateSource source) {
        return new Wording(messages()).word("kind", source.kind());
    }

    private String day(StateSource source) {
        return book.date(source.readOn().value(), language);
    }

    private List<Link> neighbour(int index, Address here) {
        return index < 0 || index >= places.size()
                ? List.of()
                : List.of(new Link(
                        here.to(Addresses.state(places.get(index).code(), language)),
                        places.get(index).name()));
    }

    private Messages messages() {
        return book.messages(language);
    }
}

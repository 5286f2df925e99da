package org.waymark.model.state;

import java.time.Year;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.ContentLine;
import org.waymark.model.Located;

/** What an edition guarantees of a state's law in a language: its words, and the facts, because every language shows them. */
record StateContent(StateFacts facts, StateWords words) {
    Stream<ContentLine> lines() {
        return Stream.of(
                        Stream.of(ContentLine.of("name", words.name().orElse(facts.name()))),
                        ContentLine.eachOf("alias", words.aliases()),
                        new TreeMap<>(words.texts())
                                .entrySet().stream().flatMap(text -> ContentLine.each(text.getKey(), text.getValue())),
                        Stream.of(
                                new ContentLine("confidence", facts.confidence().id()),
                                new ContentLine("check-first-mark", facts.checkFirst() ? "yes" : "")),
                        facts.mechanisms().stream().flatMap(StateContent::mechanism),
                        facts.sources().stream()
                                .flatMap(source -> Stream.of(
                                        ContentLine.of("source", source.title()),
                                        ContentLine.of("url", source.url()),
                                        new ContentLine("kind", source.kind().id()))))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> mechanism(Mechanism law) {
        return Stream.of(
                        Stream.of(
                                ContentLine.of("mechanism", law.id()),
                                new ContentLine("type", law.type().id()),
                                new ContentLine("for", law.reach().value().id()),
                                new ContentLine("offenses", law.offenses().id()),
                                new ContentLine("burden", law.burden().id()),
                                new ContentLine(
                                        "documentation", law.documentation().id()),
                                new ContentLine(
                                        "waiting-period",
                                        law.waitingPeriod().value().id()),
                                new ContentLine("time-limit", timeLimit(law))),
                        law.conditions().stream().map(condition -> new ContentLine("condition", condition.id())),
                        Stream.of(
                                new ContentLine("hearing", law.hearing().id()),
                                new ContentLine("citation", law.citation().orElse("")),
                                new ContentLine("minors-only", law.minorsOnly() ? "yes" : ""),
                                new ContentLine("enacted", year(law.enacted())),
                                new ContentLine("amended", year(law.amended()))))
                .flatMap(lines -> lines);
    }

    private static String timeLimit(Mechanism law) {
        Mechanism.TimeLimit limit = law.timeLimit().value();
        return limit == Mechanism.TimeLimit.UNKNOWN ? "" : limit.id();
    }

    private static String year(Optional<Located<Year>> year) {
        return year.map(known -> known.value().toString()).orElse("");
    }
}

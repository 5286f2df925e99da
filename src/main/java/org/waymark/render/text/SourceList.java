package org.waymark.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Citation;
import org.waymark.model.Source;
import org.waymark.render.context.LanguageContext;

/** The sources of a text, each once, with all subsections that the text cites. */
public final class SourceList {
    private SourceList() {}

    /**
     * One source.
     *
     * @param citation with the subsections, for example {@code Rent Act § 12(b)(1), (c)(1)}
     * @param url its address; empty if it has none
     * @param readOn the day on which somebody last read it, in the format of the language
     */
    public record Cited(String id, String citation, String title, String url, String readOn) {}

    /** The sources in the order in which the text cites them, without repeating a subsection. */
    public static List<Cited> of(Stream<String> ids, LanguageContext context) {
        Map<String, List<Citation>> bySource = new LinkedHashMap<>();
        ids.distinct()
                .flatMap(id -> Citation.parse(id, context.site().sources()).stream())
                .forEach(citation -> bySource.computeIfAbsent(
                                citation.source().id().value(), id -> new ArrayList<>())
                        .add(citation));
        return bySource.values().stream()
                .map(citations -> cited(citations, context))
                .toList();
    }

    private static Cited cited(List<Citation> citations, LanguageContext context) {
        Source source = citations.get(0).source();
        String subsections = citations.stream()
                .map(Citation::label)
                .filter(label -> !label.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        return new Cited(
                source.id().value(),
                source.citation().in(context.language()) + subsections,
                source.title().in(context.language()),
                source.url().orElse(""),
                context.date(source.readOn().value()));
    }
}

package org.waymark.render.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.history.Reading;
import org.waymark.model.Block;
import org.waymark.model.Citation;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Row;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.render.Address;
import org.waymark.render.Guidebook;
import org.waymark.render.Link;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.TextWriter;

/** What rules rest on, as a page at an address shows it: places in the guide, and the law. */
record RuleSources(Guidebook book, DecisionTable table, Address here, Language language) implements QuizScript.Sources {

    /** Places in the guide. */
    List<Link> guide(String rule) {
        return rows(rule)
                .flatMap(row -> row.restsOn().stream())
                .map(Located::value)
                .flatMap(name -> link(name).stream())
                .distinct()
                .toList();
    }

    /** The law, as one line. */
    String law(String rule) {
        Stream<String> ids = rows(rule).flatMap(row -> row.cites().stream()).map(Located::value);
        return SourceList.of(ids, book, language).stream()
                .map(SourceList.Cited::citation)
                .collect(Collectors.joining("; "));
    }

    /** The law; the answers of the guide, where it names no law. */
    @Override
    public List<QuizScript.Cite> cites(String rule) {
        List<QuizScript.Cite> cites = rows(rule)
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .distinct()
                .flatMap(id -> Citation.parse(id, book.site().sources()).stream())
                .map(citation ->
                        new QuizScript.Cite(citation.source().citation().in(language), citation.label()))
                .toList();
        return cites.isEmpty() ? answers(rule) : cites;
    }

    private List<QuizScript.Cite> answers(String rule) {
        return rows(rule)
                .flatMap(row -> row.restsOn().stream())
                .map(place -> place.value().replaceFirst("#.*", ""))
                .flatMap(name -> book.site().named(name).filter(Guidebook::isShown).stream())
                .map(entry -> new QuizScript.Cite(book.link(entry, here, language).text(), ""))
                .distinct()
                .toList();
    }

    /** All that the questionnaire rests on. */
    List<SourceList.Cited> all() {
        Stream<String> ids = table.rows().stream()
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .filter(id -> Citation.parse(id, book.site().sources()).isPresent());
        return SourceList.of(ids, book, language);
    }

    private Stream<Row> rows(String rule) {
        return table.rows().stream().filter(row -> row.rule().value().equals(rule));
    }

    /** A block of the guide: the heading of its answer, and of the section that it stands in. */
    private Optional<Link> link(String name) {
        int hash = name.indexOf('#');
        return book.site()
                .named(hash < 0 ? name : name.substring(0, hash))
                .filter(Guidebook::isShown)
                .map(entry -> {
                    Link whole = book.link(entry, here, language);
                    return hash < 0 ? whole : section(whole, book.reading(entry, language), name.substring(hash + 1));
                });
    }

    /** Several blocks of a section are one place; what stands before the first heading is the answer as a whole. */
    private static Link section(Link whole, Reading reading, String block) {
        Optional<Block> heading = reading.headingOver(block).map(TextWriter::shown);
        Optional<String> anchor = reading.headingOver(block)
                .flatMap(Reading.Part::source)
                .flatMap(Block::name)
                .map(Located::value);
        return heading.isEmpty() || anchor.isEmpty()
                ? whole
                : new Link(
                        whole.href() + "#" + anchor.get(),
                        whole.text() + " – " + heading.get().text());
    }
}

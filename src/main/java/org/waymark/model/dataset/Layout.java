package org.waymark.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.EntryKind;
import org.waymark.model.Located;

/**
 * How a dataset is shown: the table of all records, the page of each, and the map.
 *
 * @param columns of the table, after the name
 * @param marks beside the name in the table
 * @param page the page of a record
 * @param links entries that pages lead to, by the place on the page
 * @param map where the records stand on a map; empty if there is none
 */
public record Layout(
        List<Column> columns,
        List<Mark> marks,
        PageLayout page,
        Map<String, Located<String>> links,
        Optional<TileGrid> map) {
    /** The place of the link to who can help. */
    public static final String ASK = "ask";

    /** The place of the link to a page that explains the records. */
    public static final String ABOUT = "about";

    public Layout {
        columns = List.copyOf(columns);
        marks = List.copyOf(marks);
        links = Map.copyOf(links);
    }

    /** The names of the entries that pages lead to from a place. */
    public Stream<String> link(String place) {
        return Optional.ofNullable(links.get(place)).map(Located::value).stream();
    }

    /** The names of all entries that pages lead to. */
    public Stream<Located<String>> entries() {
        Stream<Located<String>> terms = page.glossary().stream()
                .map(term -> new Located<>(EntryKind.TERM.scheme() + "/" + term.value(), term.position()));
        return Stream.of(links.values().stream(), page.limits().stream().flatMap(limit -> limit.link().stream()), terms)
                .flatMap(names -> names);
    }

    /**
     * A column of the table: a field of the record, or the values of a field of those items for which a fact holds.
     *
     * @param of facts of items; several are told apart where their values differ
     * @param mark the fact of an item that adds a few words
     */
    public record Column(String id, String field, List<String> of, Optional<String> mark) {
        public Column {
            of = List.copyOf(of);
        }
    }

    /**
     * A note about a record that is worked out from its items.
     *
     * @param of which items
     * @param all what each of these has; without it, there must be one of these
     */
    public record Mark(String id, Criteria of, Optional<Criteria> all) {}

    /**
     * The page of a record.
     *
     * @param rows facts of items: a row for each says what such items do
     * @param by the field whose value is said once for all items that share it
     * @param then the field that is said of each
     * @param and fields with several values, and facts, of which a sentence follows
     * @param groups the items, below headings
     * @param lines what is said of each item; of the record, if the dataset has no items
     * @param open the fields that are named where they are unknown
     * @param terms the field whose values are explained
     * @param glossary those of its values that are words of the glossary
     * @param limits what the record does not say, by the keys of the words
     */
    public record PageLayout(
            List<String> rows,
            String by,
            String then,
            List<String> and,
            Map<String, Criteria> groups,
            List<Line> lines,
            List<String> open,
            String terms,
            List<Located<String>> glossary,
            List<Limit> limits) {}

    /** A line about an item: a field, or several years under one label. */
    public record Line(String label, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /** A limit of what is told, with the entry that says more. */
    public record Limit(String id, Optional<Located<String>> link) {}

    /**
     * A map of equal tiles.
     *
     * @param rows from north to south: slugs, and {@code .} where there is none; a row {@code =} is a gap
     * @param shapes the shapes that wide screens show; empty if there are none
     */
    public record TileGrid(List<String> rows, Optional<Shapes> shapes) {
        public TileGrid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The shapes of a geographic map, in the units of an SVG.
     *
     * @param name of its file, without an ending
     * @param box the viewBox
     * @param tile the size of a tile
     * @param shapes by slug: a path, and where its letters stand
     * @param tiles by slug: the place of a tile, for what has no shape or too small a one
     */
    public record Shapes(
            String name, String box, int tile, Map<String, List<String>> shapes, Map<String, List<String>> tiles) {}
}

package org.waymark.render.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each place stands on the map of equal tiles.
 *
 * @param box the map's own measures, for the template
 */
public record TileMap(String box, List<Tile> tiles) {
    private static final List<String> ROWS = List.of(
            "-- -- -- -- -- -- -- -- -- -- me",
            "-- -- -- -- -- -- -- -- -- vt nh",
            "wa id mt nd mn il wi mi ny ri ma",
            "or nv wy sd ia in oh pa nj ct --",
            "ca ut co ne mo ky wv va md de --",
            "-- az nm ks ar tn nc sc dc -- --",
            "-- -- -- ok la ms al ga -- -- --",
            "ak hi -- tx -- -- -- -- fl -- --",
            "-- -- -- as gu mp pr vi -- -- --");

    /** From the edge of a tile to the same edge of the next. On a phone of 360 pixels a unit is a pixel. */
    private static final int PITCH = 29;

    private static final int SIZE = 27;

    /** The territories have a row of their own, a little apart. */
    private static final int APART = 10;

    private static final Map<String, Cell> PLACES = places();

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * A place on the map, which is a link.
     *
     * @param label what is read out and shown below the map: letters, name, a doubt, and what the look means
     */
    public record Tile(String code, String letters, String href, String label, MapStyle look, int x, int y) {}

    private record Cell(int x, int y) {}

    private static Map<String, Cell> places() {
        Map<String, Cell> places = new LinkedHashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            List<String> codes = List.of(ROWS.get(row).split(" "));
            int y = row * PITCH + (row == ROWS.size() - 1 ? APART : 0);
            for (int column = 0; column < codes.size(); column++) {
                places.put(codes.get(column), new Cell(column * PITCH, y));
            }
        }
        return places;
    }

    /** The map of some places, from the north-west on; one that it does not know is in the table only. */
    static TileMap of(Map<String, StatesPage.StateRow> rows) {
        List<Tile> tiles = PLACES.entrySet().stream()
                .flatMap(place -> Stream.ofNullable(rows.get(place.getKey())).map(row -> tile(row, place.getValue())))
                .toList();
        int columns = ROWS.get(0).split(" ").length;
        int width = (columns - 1) * PITCH + SIZE;
        int height = (ROWS.size() - 1) * PITCH + APART + SIZE;
        // the stroke of a tile at the edge lies half outside of it
        return new TileMap("-1 -1 " + (width + 2) + " " + (height + 2), tiles);
    }

    private static Tile tile(StatesPage.StateRow row, Cell place) {
        String letters = row.code().toUpperCase(Locale.ROOT);
        String doubt = row.notes().stream()
                .filter(StatesPage.StateRow.Note::doubt)
                .map(note -> note.text() + ". ")
                .collect(Collectors.joining());
        String label = letters + ", " + row.name() + ". " + doubt + row.groupName();
        return new Tile(row.code(), letters, row.href(), label, row.look(), place.x(), place.y());
    }
}

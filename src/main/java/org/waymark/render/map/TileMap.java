package org.waymark.render.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The position of each state on a map of equal tiles.
 *
 * @param box the viewBox of the SVG
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

    /** The distance between tiles. On a phone 360 pixels wide, one unit is one pixel. */
    private static final int PITCH = 29;

    private static final int SIZE = 27;

    /** The gap above the row of the territories. */
    private static final int APART = 10;

    private static final Map<String, Cell> PLACES = places();

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * A tile of the map, which is a link.
     *
     * @param label the text that is read out and shown below the map: code, name, doubt, and the meaning of the
     *     style
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

    /** The tiles of the given states, from the north-west. A state without a tile is in the table only. */
    static TileMap of(Map<String, StatesPage.StateRow> rows) {
        List<Tile> tiles = PLACES.entrySet().stream()
                .flatMap(place -> Stream.ofNullable(rows.get(place.getKey())).map(row -> tile(row, place.getValue())))
                .toList();
        int columns = ROWS.get(0).split(" ").length;
        int width = (columns - 1) * PITCH + SIZE;
        int height = (ROWS.size() - 1) * PITCH + APART + SIZE;
        // half of an edge tile's stroke lies outside it
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

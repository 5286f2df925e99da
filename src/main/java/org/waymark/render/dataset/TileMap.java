package org.waymark.render.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.model.dataset.Grading.Look;
import org.waymark.model.dataset.Layout.TileGrid;

/**
 * The position of each record on a map of equal tiles.
 *
 * @param box the viewBox of the SVG
 */
public record TileMap(String box, List<Tile> tiles) {
    /** The distance between tiles. On a phone 360 pixels wide, one unit is one pixel. */
    private static final int PITCH = 29;

    private static final int SIZE = 27;

    /** The gap between two rows. */
    private static final int APART = 10;

    private static final String GAP = "=";

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * A tile of the map, which is a link.
     *
     * @param label the text that is read out and shown below the map: code, name, doubt, and the meaning of the
     *     look
     */
    public record Tile(String code, String letters, String href, String label, Look look, int x, int y) {}

    /** The tiles of the given records, from the north-west. A record without a tile is in the table only. */
    static TileMap of(TileGrid grid, Map<String, RecordsPage.Row> rows) {
        Map<String, Tile> tiles = new LinkedHashMap<>();
        int y = 0;
        int widest = 0;
        for (String line : grid.rows()) {
            if (line.equals(GAP)) {
                y += APART;
                continue;
            }
            List<String> codes = List.of(line.split(" +"));
            for (int column = 0; column < codes.size(); column++) {
                RecordsPage.Row row = rows.get(codes.get(column));
                if (row != null) {
                    tiles.put(row.code(), tile(row, column * PITCH, y));
                }
            }
            widest = Math.max(widest, codes.size());
            y += PITCH;
        }
        int width = (widest - 1) * PITCH + SIZE;
        int height = y - PITCH + SIZE;
        // half of an edge tile's stroke lies outside it
        return new TileMap("-1 -1 " + (width + 2) + " " + (height + 2), List.copyOf(tiles.values()));
    }

    private static Tile tile(RecordsPage.Row row, int x, int y) {
        String letters = row.code().toUpperCase(Locale.ROOT);
        String doubt = row.notes().stream()
                .filter(RecordsPage.Row.Note::doubt)
                .map(note -> note.text() + ". ")
                .collect(Collectors.joining());
        String label = letters + ", " + row.name() + ". " + doubt + row.groupName();
        return new Tile(row.code(), letters, row.href(), label, row.look(), x, y);
    }
}

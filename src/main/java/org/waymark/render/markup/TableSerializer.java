package org.waymark.render.markup;

import java.util.List;
import org.waymark.model.BlockNode.Cell;
import org.waymark.model.BlockNode.Table;
import org.waymark.model.InlineNode;
import org.waymark.model.Markup;
import org.waymark.render.Html;

/**
 * Serialises a table whose cells repeat their headings, so that it can be read row by row on a narrow screen. Its roles are
 * explicit, because some browsers drop them if a table is not laid out as one.
 */
final class TableSerializer {
    private static final String COLUMN_HEADING = " role=\"columnheader\" scope=\"col\"";
    private static final String ROW_HEADING = " role=\"rowheader\" scope=\"row\"";
    private static final String ROW = " role=\"row\"";
    private static final String ROWS = " role=\"rowgroup\"";

    private final NodeSerializer serializer;
    private final TagSink out;

    TableSerializer(NodeSerializer serializer, TagSink out) {
        this.serializer = serializer;
        this.out = out;
    }

    void write(Table table) {
        List<String> labels = table.head().stream()
                .map(cell -> " role=\"cell\" data-label=\"" + Html.escape(Markup.text(cell.content())) + "\"")
                .toList();
        out.open("div", " class=\"table\"" + serializer.id());
        out.open("table", " role=\"table\"");
        if (!table.head().isEmpty()) {
            out.open("thead", ROWS);
            head(table.head());
            out.close("thead");
        }
        if (!table.rows().isEmpty()) {
            out.open("tbody", ROWS);
            table.rows().forEach(row -> row(row, labels));
            out.close("tbody");
        }
        out.close("table");
        out.close("div");
    }

    private void head(List<Cell> cells) {
        out.open("tr", ROW);
        cells.forEach(cell -> serializer.element("th", COLUMN_HEADING, cell.content()));
        out.close("tr");
    }

    private void row(List<Cell> cells, List<String> labels) {
        out.open("tr", ROW);
        for (int column = 0; column < cells.size(); column++) {
            List<InlineNode> content = cells.get(column).content();
            if (column == 0) {
                serializer.element("th", ROW_HEADING, content);
            } else {
                serializer.element("td", column < labels.size() ? labels.get(column) : " role=\"cell\"", content);
            }
        }
        out.close("tr");
    }
}

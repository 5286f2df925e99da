package org.waymark.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table whose cells know their headers, so that it can be read row by row on a narrow screen. Its roles are written out:
 * some browsers forget them where a table is not laid out as one.
 */
final class TableWriter {
    private final HtmlWriter writer;
    private final MarkupBuilder out;
    private final List<String> headers = new ArrayList<>();

    TableWriter(HtmlWriter writer, MarkupBuilder out) {
        this.writer = writer;
        this.out = out;
    }

    void write(TableBlock table) {
        writer.open("<div class=\"table\">");
        out.tag("<table role=\"table\">");
        part(table, TableHead.class, "thead");
        part(table, TableBody.class, "tbody");
        out.tag("</table></div>");
    }

    private void part(TableBlock table, Class<? extends Node> type, String name) {
        Node part = table.getFirstChildAny(type);
        if (part == null || !part.hasChildren()) {
            return;
        }
        out.tag("<" + name + " role=\"rowgroup\">");
        for (Node row : part.getChildren()) {
            out.tag("<tr role=\"row\">");
            row((TableRow) row);
            out.tag("</tr>");
        }
        out.tag("</" + name + ">");
    }

    private void row(TableRow row) {
        int column = 0;
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell tableCell) {
                cell(tableCell, column++);
            }
        }
    }

    private void cell(TableCell cell, int column) {
        if (cell.isHeader()) {
            headers.add(writer.words(cell));
            content(cell, "<th role=\"columnheader\" scope=\"col\">", "</th>");
        } else if (column == 0) {
            content(cell, "<th role=\"rowheader\" scope=\"row\">", "</th>");
        } else {
            String label = column < headers.size() ? headers.get(column) : "";
            content(cell, "<td role=\"cell\" data-label=\"" + MarkupBuilder.escape(label) + "\">", "</td>");
        }
    }

    private void content(TableCell cell, String open, String close) {
        out.tag(open);
        writer.within(cell);
        out.tag(close).newLine();
    }
}

package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings.Finding;
import org.waymark.markdown.syntax.Excerpt;

/**
 * Checks that each row of a table has as many cells as its head, none of them empty. Otherwise a fee would be in the wrong
 * column.
 */
final class TableCheck {
    private final Findings findings;

    TableCheck(Findings findings) {
        this.findings = findings;
    }

    void look(TableBlock table) {
        int columns = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead) {
                    columns = cells(row).size();
                }
                if (row instanceof TableRow && !(part instanceof TableSeparator)) {
                    row(row, columns);
                }
            }
        }
    }

    private void row(Node row, int columns) {
        List<String> cells = cells(row);
        String line = row.getChars().toString().strip();
        if (cells.size() == 1 && line.indexOf('|') < 0) {
            add(
                    "swallowed",
                    row,
                    "'" + Excerpt.of(line) + "' would be a row of the table above it",
                    "Leave an empty line between the table and what follows it.");
        } else if (cells.size() != columns) {
            add(
                    "count",
                    row,
                    "a row of " + cells(cells.size()) + " in a table of " + columns + ": '" + Excerpt.of(line) + "'",
                    "Write as many cells as the first line has, and \\| for a stroke in a cell: "
                            + written(cells, columns));
        } else if (cells.contains("")) {
            add(
                    "empty",
                    row,
                    "cell " + (cells.indexOf("") + 1) + " of a row is empty: '" + Excerpt.of(line) + "'",
                    "Say what is so, for example 'none' or 'not known': " + written(cells, columns));
        }
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell written) {
                cells.add(written.getText().toString().strip());
            }
        }
        return cells;
    }

    private static String cells(int number) {
        return number == 1 ? "1 cell" : number + " cells";
    }

    /** The row as it should be, with dots for missing words. */
    private static String written(List<String> cells, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < Math.max(columns, cells.size()); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            boolean isSurplus = i >= columns;
            line.append(isSurplus ? " (" : " ")
                    .append(cell.isEmpty() ? "..." : Excerpt.of(cell))
                    .append(isSurplus ? "?) |" : " |");
        }
        return line.toString();
    }

    private void add(String kind, Node row, String message, String hint) {
        findings.add("table " + kind, new Finding(Rule.TABLE, row.getStartOffset(), message, hint));
    }
}

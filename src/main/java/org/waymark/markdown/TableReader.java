package org.waymark.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.waymark.model.BlockNode.Cell;
import org.waymark.model.BlockNode.Table;

/** Reads a table. */
final class TableReader {
    private final TreeReader reader;

    TableReader(TreeReader reader) {
        this.reader = reader;
    }

    Table read(TableBlock table) {
        List<Cell> head =
                rows(table, TableHead.class).stream().flatMap(List::stream).toList();
        return new Table(head, rows(table, TableBody.class));
    }

    private List<List<Cell>> rows(TableBlock table, Class<? extends Node> type) {
        List<List<Cell>> rows = new ArrayList<>();
        Node part = table.getFirstChildAny(type);
        if (part != null) {
            part.getChildren().forEach(row -> rows.add(cells(row)));
        }
        return rows;
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell) {
                cells.add(new Cell(reader.inlines(cell)));
            }
        }
        return cells;
    }
}

package org.waymark.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.waymark.model.BlockNode;
import org.waymark.model.BlockNode.Definition;
import org.waymark.model.BlockNode.Point;
import org.waymark.model.BlockNode.Task;

/** Reads lists and their paragraphs. */
final class ListReader {
    private final TreeReader reader;
    private final TreeBuilder tree;

    ListReader(TreeReader reader, TreeBuilder tree) {
        this.reader = reader;
        this.tree = tree;
    }

    void bullets(BulletList list) {
        tree.add(new BlockNode.BulletList(points(list)));
    }

    void numbers(OrderedList list) {
        tree.add(new BlockNode.NumberedList(list.getStartNumber(), points(list)));
    }

    private List<Point> points(Node list) {
        List<Point> points = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                reader.deeper(item, () -> points.add(new Point(task(item), reader.blocks(item))));
            }
        }
        return points;
    }

    void definitions(DefinitionList list) {
        List<Definition> parts = new ArrayList<>();
        for (Node child : list.getChildren()) {
            Definition.Role role = child instanceof DefinitionTerm ? Definition.Role.TERM : Definition.Role.MEANING;
            reader.deeper(child, () -> parts.add(new Definition(role, reader.blocks(child))));
        }
        tree.add(new BlockNode.DefinitionList(parts));
    }

    void paragraph(Paragraph paragraph) {
        var words = reader.inlines(paragraph);
        tree.add(isTight(paragraph) ? new BlockNode.Plain(words) : new BlockNode.Paragraph(words));
    }

    /** True if a paragraph is the whole of its item, or the first line of an item of a list without empty lines. */
    private static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return (parent instanceof ListItem item && item.isItemParagraph(paragraph) && isTight(item))
                || parent instanceof DefinitionTerm
                || (parent instanceof DefinitionItem && parent.getFirstChild() == parent.getLastChild());
    }

    private static boolean isTight(ListItem item) {
        return item.getParent() instanceof ListBlock list && list.isTight();
    }

    private static Task task(ListItem item) {
        String mark = item.getMarkerSuffix().toString();
        if (!mark.startsWith("[") || !(item.getFirstChild() instanceof Paragraph)) {
            return Task.NONE;
        }
        return mark.equalsIgnoreCase("[x]") ? Task.DONE : Task.OPEN;
    }
}

package org.waymark.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists. A task is a box that cannot be ticked here, and its words are the box's name. */
final class ListWriter {
    private static final String OPEN_BOX = "\u2610 ";
    private static final String TICKED_BOX = "\u2611 ";

    private final HtmlWriter writer;
    private final MarkupBuilder out;

    ListWriter(HtmlWriter writer, MarkupBuilder out) {
        this.writer = writer;
        this.out = out;
    }

    void ordered(OrderedList list) {
        String start = list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
        writer.open("<ol" + start + ">");
        writer.children(list);
        out.tag("</ol>").newLine();
    }

    void item(ListItem item) {
        item(isTask(item) ? "li class=\"task\"" : "li", "li", item);
    }

    void item(String name, Node node) {
        item(name, name, node);
    }

    private void item(String open, String close, Node node) {
        out.tag("<" + open + ">");
        writer.children(node);
        out.tag("</" + close + ">").newLine();
    }

    /** Whether a paragraph is all that its item says, or the first line of a list without empty lines. */
    static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return (parent instanceof ListItem item && item.isItemParagraph(paragraph) && isTight(item))
                || parent instanceof DefinitionTerm
                || (parent instanceof DefinitionItem && parent.getFirstChild() == parent.getLastChild());
    }

    private static boolean isTight(ListItem item) {
        return item.getParent() instanceof ListBlock list && list.isTight();
    }

    /** The words of a paragraph, after a box if they are those of a task. */
    void words(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem item && isTask(item) && item.isItemParagraph(paragraph))) {
            writer.children(paragraph);
            return;
        }
        boolean isTicked = item.getMarkerSuffix().toString().equalsIgnoreCase("[x]");
        out.tag("<label><input type=\"checkbox\" disabled" + (isTicked ? " checked" : "") + "> ");
        out.unwritten(isTicked ? TICKED_BOX : OPEN_BOX);
        writer.children(paragraph);
        out.tag("</label>");
    }

    private static boolean isTask(ListItem item) {
        return item.getMarkerSuffix().startsWith("[") && item.getFirstChild() instanceof Paragraph;
    }
}

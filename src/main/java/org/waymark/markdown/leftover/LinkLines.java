package org.waymark.markdown.leftover;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings.Finding;
import org.waymark.markdown.syntax.Excerpt;

/** Finds link definitions that no link uses. Readers do not see them: {@code [Note]: words} is one. */
public final class LinkLines {
    private final Findings findings;
    private final List<Reference> lines = new ArrayList<>();
    private final Set<Node> used = new HashSet<>();

    public LinkLines(Findings findings) {
        this.findings = findings;
    }

    public void look(Node document) {
        gather(document, document.getDocument());
        for (Reference line : lines) {
            String label = line.getReference().toString();
            if (!used.contains(line) && !isComment(line)) {
                findings.add(
                        LinkLines.class,
                        new Finding(
                                Rule.LINK_TARGET,
                                line.getStartOffset(),
                                "no link needs '" + Excerpt.of(line.getChars().toString()) + "', and no reader sees it",
                                "For words, write '" + label + ": "
                                        + Excerpt.of(line.getUrl().toString())
                                        + "' without brackets; for a link, [words][" + label + "]."));
            }
        }
    }

    /** True for {@code [//]: # (words)}, an old way to write a comment. */
    static boolean isComment(Node node) {
        return node instanceof Reference line
                && (line.getReference().startsWith("//") || line.getReference().matches("comment"));
    }

    private void gather(Node node, Document document) {
        if (node instanceof Reference line) {
            lines.add(line);
        } else if (node instanceof RefNode link && link.isDefined()) {
            Node target = link.getReferenceNode(document);
            if (target != null) {
                used.add(target);
            }
        }
        node.getChildren().forEach(child -> gather(child, document));
    }
}

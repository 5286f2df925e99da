package org.waymark.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.BlockNode;

/** Reads pictures: {@code ![what it says](img:door.png)} on a line of its own. */
record PictureReader(LineMap lines, Diagnostics diagnostics) {
    private static final String SCHEME = "img:";
    private static final Pattern FILE = Pattern.compile("[a-z0-9]++([./-][a-z0-9]++)*+");
    private static final String FORM =
            "Write ![what it says](img:door.png) on a line of its own, with an empty line before"
                    + " and after it; the file lies in content/img.";

    /** The picture of a paragraph that holds nothing else. */
    static Optional<Image> alone(Node node) {
        return node instanceof Paragraph
                        && node.getFirstChild() == node.getLastChild()
                        && node.getFirstChild() instanceof Image image
                ? Optional.of(image)
                : Optional.empty();
    }

    /** The picture; what is wrong with it is reported. */
    BlockNode read(Image node) {
        String address = node.getUrl().unescape();
        String alternative = node.getText().unescape().strip();
        if (alternative.isEmpty()) {
            report(node, " has no alternative text", "Say in the square brackets what those miss who do not see it.");
        } else if (!address.startsWith(SCHEME) || !FILE.matcher(name(address)).matches()) {
            report(node, " is not from this guide's folder of pictures", FORM);
        } else if (node.getTitle().isNotNull()) {
            report(node, " has a title, which touch screens never show", "Write it below the picture, as a paragraph.");
        }
        // one from elsewhere is reported; that the guide does not have it is no fault of its own
        String file = address.startsWith(SCHEME) ? name(address) : "";
        return new BlockNode.Picture(file, alternative);
    }

    private static String name(String address) {
        return address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : address;
    }

    /** Reports an image within a line of words. */
    void misplaced(Node node) {
        boolean described =
                node.hasChildren() && !node.getFirstChild().getChars().isBlank();
        if (!described) {
            report(node, " has no alternative text", FORM);
        } else {
            report(node, node instanceof ImageRef ? " has no address" : " stands among words", FORM);
        }
    }

    private void report(Node node, String what, String hint) {
        diagnostics.report(Rule.IMAGE, lines.at(node.getStartOffset()), "image '" + node.getChars() + "'" + what, hint);
    }
}

package org.waymark.handout.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Marks what a page shows beside its text (grounds, rules, the running foot) as such, so that it is not read aloud. */
final class Artifacts {
    private static final Set<String> OPENS = Set.of("BDC", "BMC");
    private static final Set<String> BEGINS_PATH = Set.of("m", "re");
    private static final Set<String> ENDS_PATH = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"", "Do", "sh");

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final Set<Integer> untagged;
    private final List<Object> tokens = new ArrayList<>();
    private final List<Object> operands = new ArrayList<>();
    private int depth;
    private boolean isPath;
    private boolean isBareMark;

    private Artifacts(Set<Integer> untagged) {
        this.untagged = untagged;
    }

    /**
     * Gives a page its tokens, with such marks.
     *
     * @param untagged the numbers of marked contents that belong to no element of the structure
     */
    static void mark(PDDocument document, PDPage page, List<Object> tokens, Set<Integer> untagged) throws IOException {
        Artifacts marked = new Artifacts(untagged);
        tokens.forEach(marked::add);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(marked.tokens);
        }
        page.setContents(stream);
    }

    private void add(Object token) {
        operands.add(token);
        if (token instanceof Operator operator) {
            write(operator.getName());
            operands.clear();
        }
    }

    private void write(String name) {
        boolean isBare = depth == 0;
        if (name.equals("BDC") && operands.stream().anyMatch(this::isUntagged)) {
            operands.clear();
            begin();
            depth++;
            return;
        }
        if (isBare && OPENS.contains(name) && !isTagged()) {
            begin(); // such as the letters that a ligature stands for
            isBareMark = true;
        }
        if (isBare && !isPath && (BEGINS_PATH.contains(name) || SHOWS.contains(name))) {
            begin();
            isPath = BEGINS_PATH.contains(name);
        }
        tokens.addAll(operands);
        if (isBare && (SHOWS.contains(name) || (isPath && ENDS_PATH.contains(name)))) {
            end();
            isPath = false;
        }
        if (OPENS.contains(name)) {
            depth++;
        } else if (name.equals("EMC")) {
            depth--;
            if (depth == 0 && isBareMark) {
                end();
                isBareMark = false;
            }
        }
    }

    /** True if what begins belongs to an element of the structure, or is marked as an artifact already. */
    private boolean isTagged() {
        return operands.stream()
                .anyMatch(operand -> ARTIFACT.equals(operand)
                        || (operand instanceof COSDictionary properties && properties.containsKey(COSName.MCID)));
    }

    private boolean isUntagged(Object operand) {
        return operand instanceof COSDictionary properties && untagged.contains(properties.getInt(COSName.MCID));
    }

    private void begin() {
        tokens.add(ARTIFACT);
        tokens.add(Operator.getOperator("BMC"));
    }

    private void end() {
        tokens.add(Operator.getOperator("EMC"));
    }
}

package org.waymark.render.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.i18n.Messages;
import org.waymark.model.BlockNode;
import org.waymark.model.InlineNode;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.WordsVisitor;

/** Writes marked-up text as plain lines. Terms become numbers in brackets, and footnotes letters, which notes at the end explain. */
final class LetterText implements WordsVisitor {
    private static final String STEP = "  ";

    private final Messages messages;
    private final Function<Reference, String> named;
    private final Set<String> terms = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String first = "";
    private String indent = "";

    /**
     * Creates a writer.
     *
     * @param named what a link to another answer leads to, in words; blank if its own words say it
     */
    LetterText(Messages messages, Function<Reference, String> named) {
        this.messages = messages;
        this.named = named;
    }

    /** The lines of a text. */
    List<String> write(Markup markup) {
        lines.clear();
        blocks(markup.blocks());
        line();
        return List.copyOf(lines);
    }

    /** The slugs of the terms so far, in the order of their numbers. */
    List<String> terms() {
        return List.copyOf(terms);
    }

    /** The labels of the footnotes so far, in the order of their letters. */
    List<String> notes() {
        return notes;
    }

    /** Footnotes have letters: a, b, ... z, aa. */
    static String letter(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public void words(String words) {
        line.append(words);
    }

    @Override
    public void line() {
        if (!line.toString().isBlank()) {
            lines.addAll(LetterLines.wrap(LetterLines.plain(line.toString()), first, indent));
            first = indent;
        }
        line.setLength(0);
    }

    private void within(String begin, String then, Runnable content) {
        line();
        String outerIndent = indent;
        first = indent + begin;
        indent = indent + then;
        content.run();
        line();
        indent = outerIndent;
        first = outerIndent;
    }

    @Override
    public void heading(BlockNode.Heading heading) {
        String marks = heading.level() <= 2 ? "==" : "--";
        words(marks + " ");
        inlines(heading.content());
        words(" " + marks);
    }

    @Override
    public void bulletList(BlockNode.BulletList list) {
        list.points().forEach(point -> within("* ", STEP, () -> point(point)));
    }

    @Override
    public void numberedList(BlockNode.NumberedList list) {
        int number = list.start();
        for (BlockNode.Point point : list.points()) {
            String begin = number + ". ";
            within(begin, " ".repeat(begin.length()), () -> point(point));
            number++;
        }
    }

    @Override
    public void point(BlockNode.Point point) {
        if (point.task() != BlockNode.Task.NONE) {
            words(point.task() == BlockNode.Task.DONE ? "[x] " : "[ ] ");
        }
        WordsVisitor.super.point(point);
    }

    @Override
    public void definitionList(BlockNode.DefinitionList list) {
        list.parts().forEach(part -> {
            if (part.role() == BlockNode.Definition.Role.TERM) {
                blocks(part.content());
            } else {
                within(STEP, STEP, () -> blocks(part.content()));
            }
        });
    }

    @Override
    public void quotation(BlockNode.Quotation quotation) {
        within("> ", "> ", () -> blocks(quotation.content()));
    }

    @Override
    public void codeBlock(BlockNode.CodeBlock code) {
        line();
        code.words().lines().forEach(written -> lines.add(indent + written));
    }

    @Override
    public void divider(BlockNode.Divider divider) {
        words("* * *");
    }

    @Override
    public void picture(BlockNode.Picture picture) {
        words(picture.alternative().isBlank() ? "" : "[" + picture.alternative() + "]");
    }

    /** A table as one paragraph for each row: columns would not survive. */
    @Override
    public void table(BlockNode.Table table) {
        line();
        for (List<BlockNode.Cell> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                List<InlineNode> head =
                        column < table.head().size() ? table.head().get(column).content() : List.of();
                List<InlineNode> cell = row.get(column).content();
                within(column == 0 ? "* " : STEP, column == 0 ? STEP : STEP + STEP, () -> cell(head, cell));
            }
        }
    }

    private void cell(List<InlineNode> head, List<InlineNode> cell) {
        if (!Markup.text(head).isBlank()) {
            inlines(head);
            words(": ");
        }
        inlines(cell);
    }

    @Override
    public void callout(BlockNode.Callout callout) {
        String key = "callout." + callout.kind().word();
        line();
        words("*** " + messages.text(key) + " ***");
        line();
        within("| ", "| ", () -> blocks(callout.content()));
    }

    @Override
    public void styled(InlineNode.Styled styled) {
        switch (styled.style()) {
            case STRUCK -> {
                // words that no longer hold
            }
            case STRONG -> {
                words("*");
                inlines(styled.content());
                words("*");
            }
            default -> inlines(styled.content());
        }
    }

    @Override
    public void link(InlineNode.Link link) {
        inlines(link.content());
        Reference reference = link.reference();
        String words = Markup.text(link.content());
        switch (reference.scheme().form()) {
            case WEB -> words(words.equals(reference.target()) ? "" : " (" + reference.target() + ")");
            case MAIL, PHONE -> words(words.contains(reference.target()) ? "" : " (" + reference.target() + ")");
            case ENTRY ->
                words(
                        reference.is(Reference.Scheme.TERM)
                                ? "[" + number(reference.target()) + "]"
                                : quoted(named.apply(reference)));
            default -> {
                // the words say enough: nothing can be clicked
            }
        }
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : " (\"" + words + "\")";
    }

    private int number(String term) {
        terms.add(term);
        return List.copyOf(terms).indexOf(term) + 1;
    }

    @Override
    public void noteMark(InlineNode.NoteMark mark) {
        String label = mark.reference().target();
        if (!notes.contains(label)) {
            notes.add(label);
        }
        words("[" + letter(notes.indexOf(label) + 1) + "]");
    }
}

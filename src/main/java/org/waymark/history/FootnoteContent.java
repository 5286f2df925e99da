package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.character.QuoteStyle;
import org.waymark.model.BlockNode;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.InlineNode;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.WordsVisitor;

/** The content of footnotes, and whether a translated footnote is still up to date. */
public final class FootnoteContent {
    private FootnoteContent() {}

    /**
     * True if a translated footnote may be shown: the source's footnote with this label is unchanged or no longer
     * exists.
     */
    public static boolean stillHolds(String label, TranslatedText reading) {
        Optional<String> newest = content(label, reading.latest().document());
        return newest.isEmpty()
                || newest.equals(content(label, reading.version().revision().source()));
    }

    private static Optional<String> content(String label, Document document) {
        return labelled(label, document.footnotes()).map(FootnoteContent::content);
    }

    /** The changes between the footnotes of two texts. Unchanged footnotes are left out. */
    static List<History.ChangedBlock> changes(List<Footnote> before, List<Footnote> after) {
        List<History.ChangedBlock> parts = new ArrayList<>();
        for (Footnote note : after) {
            Optional<Footnote> old = labelled(note.label(), before);
            if (old.isEmpty() || !content(old.get()).equals(content(note))) {
                Change change = old.isEmpty() ? Change.NEW : Change.CHANGED;
                parts.add(History.ChangedBlock.of(change, old.map(Footnote::markup), Optional.of(note.markup())));
            }
        }
        for (Footnote note : before) {
            if (labelled(note.label(), after).isEmpty()) {
                parts.add(History.ChangedBlock.of(Change.GONE, Optional.of(note.markup()), Optional.empty()));
            }
        }
        return parts;
    }

    private static Optional<Footnote> labelled(String label, List<Footnote> notes) {
        return notes.stream().filter(note -> note.label().equals(label)).findFirst();
    }

    /** The words and link targets of a footnote, without markup and without the style of quotation marks. */
    static String content(Footnote footnote) {
        return QuoteStyle.plain(Form.of(footnote.markup()));
    }

    /**
     * The words and link targets of a footnote as editions hash them. The form is frozen: it escapes three characters and
     * names the labels that pages add, because it was once what is left of a page's HTML without its tags.
     */
    static class Form implements WordsVisitor {
        private final StringBuilder form = new StringBuilder();

        static String of(Markup markup) {
            return new Form().read(markup);
        }

        final String read(Markup markup) {
            blocks(markup.blocks());
            return form.toString();
        }

        final void append(String text) {
            form.append(text);
        }

        @Override
        public void words(String words) {
            append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }

        @Override
        public void link(InlineNode.Link link) {
            append(target(link.reference()));
            WordsVisitor.super.link(link);
            append("]");
        }

        @Override
        public void noteMark(InlineNode.NoteMark mark) {
            append(target(mark.reference()));
            words(mark.reference().target());
            append("]");
        }

        private static String target(Reference reference) {
            return "[" + reference.scheme().prefix() + reference.target() + "#" + reference.fragment() + " ";
        }

        @Override
        public void styled(InlineNode.Styled styled) {
            boolean isStruck = styled.style() == InlineNode.Style.STRUCK;
            append(isStruck ? "edit.removed " : "");
            WordsVisitor.super.styled(styled);
            append(isStruck ? " edit.end " : "");
        }

        @Override
        public void point(BlockNode.Point point) {
            append(point.task() == BlockNode.Task.NONE ? "" : " ");
            WordsVisitor.super.point(point);
        }

        @Override
        public void callout(BlockNode.Callout callout) {
            append("callout." + callout.kind().word());
            WordsVisitor.super.callout(callout);
        }
    }
}

package org.waymark.history;

import java.util.List;
import java.util.Map;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.Document;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.KeyedWords;
import org.waymark.model.Markup;
import org.waymark.model.Revised;
import org.waymark.model.RevisionText;
import org.waymark.model.WordedRevision;

/**
 * The content of a text in the form that the first editions hashed. The form is frozen, because those editions have no
 * other hash. It was once made of the default strings of records and spells them out here as they were. Content added
 * since then is written only where it exists, so that a published text cannot gain it unnoticed.
 */
final class CanonicalTextV1 {
    private final StringBuilder lines = new StringBuilder();

    private CanonicalTextV1() {}

    /** The text of a revision. */
    static String of(Revised revision, RevisionText text) {
        return text instanceof Document document ? of(document) : worded((WordedRevision<?>) revision, text);
    }

    private static <W extends KeyedWords> String worded(WordedRevision<W> revision, RevisionText text) {
        return revision.in(text.language()).map(revision::firstContent).orElse("");
    }

    static String of(Document document) {
        CanonicalTextV1 form = new CanonicalTextV1();
        form.line(document.title().value());
        form.line(document.heading().value());
        document.aliases().forEach(alias -> form.line(alias.value()));
        document.blocks().forEach(block -> form.line(block(block)));
        document.footnotes()
                .forEach(footnote -> form.line(footnote.label() + " " + FootnoteForm.of(footnote.markup())));
        return form.lines.toString();
    }

    private static String block(Block block) {
        return "Content[kind=" + kind(block.kind()) + ", level=" + block.level() + ", text=" + block.text() + ", links="
                + list(Content.links(block.markup())) + "]";
    }

    private static String kind(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "PARAGRAPH";
            case HEADING -> "HEADING";
            case LIST -> "LIST";
            case TABLE -> "TABLE";
            case DEFINITIONS -> "DEFINITIONS";
            case QUOTE -> "QUOTE";
            case CODE -> "CODE";
            case DIVIDER -> "RULE";
            case PICTURE -> "PICTURE"; // younger than this form: no sum stands for one
            case NOTE -> "NOTE";
            case CAUTION -> "CAUTION";
            case STEPS -> "STEPS";
            case DETAILS -> "DETAILS";
        };
    }

    private static String list(List<String> words) {
        return "[" + String.join(", ", words) + "]";
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }

    /**
     * A footnote as the first editions hashed it: with the tags that pages had then. Only tags that a footnote of those
     * editions could be expected to have are written: those within a line, and those of paragraphs.
     */
    private static final class FootnoteForm extends FootnoteContent.Form {
        private static final Map<Style, String> ELEMENTS = Map.of(
                Style.EMPHASIS, "em",
                Style.STRONG, "strong",
                Style.SUBSCRIPT, "sub",
                Style.SUPERSCRIPT, "sup",
                Style.KEYS, "kbd",
                Style.ISOLATED, "bdi");

        static String of(Markup markup) {
            return new FootnoteForm().read(markup);
        }

        private void element(String name, Runnable content) {
            append("<" + name + ">");
            content.run();
            append("</" + name + ">");
        }

        @Override
        public void words(String words) {
            append(words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;"));
        }

        @Override
        public void code(InlineNode.Code code) {
            element("code", () -> super.code(code));
        }

        @Override
        public void lineBreak(InlineNode.LineBreak lineBreak) {
            append("<br>");
        }

        @Override
        public void styled(InlineNode.Styled styled) {
            String name = ELEMENTS.get(styled.style());
            if (name == null) {
                super.styled(styled);
            } else {
                element(name, () -> super.styled(styled));
            }
        }

        @Override
        public void noteMark(InlineNode.NoteMark mark) {
            element("sup", () -> super.noteMark(mark));
        }

        @Override
        public void paragraph(BlockNode.Paragraph paragraph) {
            element("p", () -> super.paragraph(paragraph));
        }
    }
}

package org.waymark.history;

import java.util.Collection;
import java.util.List;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.ContentLine;
import org.waymark.model.Document;
import org.waymark.model.KeyedWords;
import org.waymark.model.Located;
import org.waymark.model.Revised;
import org.waymark.model.RevisionText;
import org.waymark.model.WordedRevision;

/**
 * The content of a text as lines that change only when the content does. It leaves out positions, the order of keys,
 * dates of checks, the style of quotation marks and names from the code.
 *
 * <p>Editions store a hash of these lines, so the names of lines must never change. A new kind of content gets a line
 * that is written only where that content exists, so that all other hashes stay as they are.
 */
final class CanonicalText {
    private final StringBuilder lines = new StringBuilder();

    private CanonicalText() {}

    /** The text of a revision. */
    static String of(Revised revision, RevisionText text) {
        return text instanceof Document document ? of(document) : worded((WordedRevision<?>) revision, text);
    }

    private static <W extends KeyedWords> String worded(WordedRevision<W> revision, RevisionText text) {
        return of(revision.in(text.language()).map(revision::content).orElse(List.of()));
    }

    static String of(List<ContentLine> content) {
        CanonicalText canonical = new CanonicalText();
        content.forEach(line -> canonical.line(line.name(), line.text()));
        return canonical.lines.toString();
    }

    static String of(Document document) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("title", document.title().value());
        canonical.line("heading", document.heading().value());
        canonical.lines("alias", values(document.aliases()));
        document.blocks().forEach(canonical::block);
        document.footnotes()
                .forEach(footnote -> canonical.line("note " + footnote.label(), FootnoteContent.content(footnote)));
        return canonical.lines.toString();
    }

    private void block(Block block) {
        line(name(block.kind()) + (block.level() == 0 ? "" : " " + block.level()), block.text());
        lines("link", Content.links(block.markup()));
        block.markup().pictures().forEach(picture -> line("file", picture.file()));
    }

    private static String name(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case HEADING -> "heading";
            case LIST -> "list";
            case TABLE -> "table";
            case DEFINITIONS -> "definitions";
            case QUOTE -> "quote";
            case CODE -> "code";
            case DIVIDER -> "rule";
            case PICTURE -> "picture";
            case NOTE -> "note";
            case CAUTION -> "caution";
            case STEPS -> "steps";
            case DETAILS -> "details";
        };
    }

    private static List<String> values(Collection<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private void lines(String name, Collection<String> texts) {
        texts.forEach(text -> line(name, text));
    }

    /** Appends one line, with line breaks in the text escaped; nothing if the text is empty. */
    private void line(String name, String text) {
        if (!text.isEmpty()) {
            String one = QuoteStyle.plain(text).replace("\\", "\\\\").replace("\n", "\\n");
            lines.append(name).append(": ").append(one).append('\n');
        }
    }
}

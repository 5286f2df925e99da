package org.waymark.exchange.po;

import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.Returned;
import org.waymark.exchange.TermHint;
import org.waymark.i18n.plural.GettextPlurals;

/**
 * PO files. The context of an entry is the key of its text, {@code fuzzy} says that somebody has to look at it, and the source words
 * that it was made from stand in {@code #| msgid}.
 */
public final class PoFormat implements ExchangeFormat {
    static final String CLAIM = "X-Waymark-State";

    @Override
    public String name() {
        return "po";
    }

    @Override
    public String write(Exchange exchange) {
        StringBuilder file = new StringBuilder();
        header(exchange, file);
        exchange.pieces().forEach(piece -> piece.texts().forEach(text -> entry(piece, text, file)));
        return file.toString();
    }

    private static void header(Exchange exchange, StringBuilder file) {
        file.append("# ")
                .append(exchange.guide())
                .append(" (")
                .append(exchange.language())
                .append(")\n");
        file.append(
                "# An entry that is fuzzy is behind its source or not finished. Take the flag away when it says what the\n");
        file.append("# source says. When you send the file back, say in ")
                .append(CLAIM)
                .append(" what holds for all of it:\n");
        file.append(
                "# machine, translated or reviewed. Last-Translator is then the person who translated or reviewed it.\n");
        file.append("msgid \"\"\nmsgstr \"\"\n");
        String day = exchange.day() + " 00:00+0000";
        field("Project-Id-Version", exchange.guide(), file);
        field("Report-Msgid-Bugs-To", "", file);
        field("POT-Creation-Date", day, file);
        field("PO-Revision-Date", day, file);
        field("Last-Translator", "", file);
        field("Language-Team", "", file);
        field("Language", exchange.language().tag().replace('-', '_'), file);
        field("MIME-Version", "1.0", file);
        field("Content-Type", "text/plain; charset=UTF-8", file);
        field("Content-Transfer-Encoding", "8bit", file);
        field("Plural-Forms", GettextPlurals.of(exchange.language()), file);
        field("X-Generator", "Waymark", file);
        field("X-Source-Language", exchange.source().tag().replace('-', '_'), file);
        field(CLAIM, "", file);
    }

    private static void field(String name, String value, StringBuilder file) {
        file.append(PoText.quoted(name + ": " + value + "\n")).append('\n');
    }

    private static void entry(ExchangePiece piece, ExchangeText text, StringBuilder file) {
        file.append('\n');
        comment(piece.title() + " - " + text.context().about(), file);
        text.context().notes().forEach(note -> comment("note: " + note, file));
        text.context().terms().forEach(term -> comment(said(term), file));
        file.append("#: ")
                .append(text.home().source().path().replace(" ", "%20"))
                .append(':')
                .append(text.home().source().line())
                .append('\n');
        file.append("#, ").append(flags(text)).append('\n');
        text.before().ifPresent(before -> PoText.field("#| msgid", before, file));
        PoText.field("msgctxt", text.key().toString(), file);
        PoText.field("msgid", text.source(), file);
        PoText.field("msgstr", text.target(), file);
    }

    private static String said(TermHint term) {
        return "term: " + term.term() + " = " + term.chosen() + (term.why().isBlank() ? "" : " (" + term.why() + ")");
    }

    private static String flags(ExchangeText text) {
        String kind = text.form().isMarkdown()
                ? "md-text"
                : text.form() == ExchangeText.Form.MESSAGE ? "icu-message-format" : "no-wrap";
        return text.isOpen() && !text.target().isEmpty() ? "fuzzy, " + kind : kind;
    }

    private static void comment(String words, StringBuilder file) {
        file.append(words.lines().map(line -> "#. " + line).collect(Collectors.joining("\n")))
                .append('\n');
    }

    @Override
    public Optional<Returned> read(String path, String text, Diagnostics diagnostics) {
        return new PoReader(path, diagnostics).read(text);
    }
}

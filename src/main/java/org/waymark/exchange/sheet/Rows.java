package org.waymark.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.InlineTags;
import org.waymark.history.WordDiff;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.Locales;

/** The rows of a sheet: a heading for each piece, and its texts beside the fields for their translations. */
final class Rows {
    private final Exchange exchange;
    private final WordDiff diff;

    Rows(Exchange exchange) {
        this.exchange = exchange;
        this.diff = new WordDiff(Breaks.of(exchange.source()));
    }

    String html() {
        return exchange.pieces().stream().map(this::piece).collect(Collectors.joining("\n"));
    }

    private String piece(ExchangePiece piece) {
        String state = piece.provenance()
                .translation()
                .map(own -> own.state().name().toLowerCase(Locale.ROOT)
                        + own.by().map(by -> " by " + by).orElse("") + ", " + own.on())
                .orElse("");
        return "<h2>" + escaped(piece.title()) + "</h2>\n<p class=\"key\">" + escaped(piece.name())
                + (state.isEmpty() ? "" : ": " + escaped(state)) + "</p>\n"
                + piece.texts().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(ExchangeText text) {
        String key = escaped(text.key().toString());
        return "<div class=\"row" + (text.isOpen() ? " open" : "") + "\" data-key=\"" + key + "\"><div>"
                + "<p class=\"about\">" + escaped(text.context().about()) + "</p>"
                + "<div class=\"source\" lang=\"" + exchange.source() + "\" dir=\""
                + Locales.direction(exchange.source()) + "\">" + source(text) + "</div>"
                + hints(text) + "</div><div>" + field(text, key) + "</div></div>";
    }

    private String field(ExchangeText text, String key) {
        String area = "<textarea lang=\"" + exchange.language() + "\" dir=\"" + Locales.direction(exchange.language())
                + "\" rows=\"" + (text.source().length() / 60 + 2) + "\" aria-label=\"" + key + "\">\n"
                + escaped(text.target()) + "</textarea>";
        return text.isOpen()
                ? area + "<label><input class=\"done\" type=\"checkbox\"> It says what the left side says.</label>"
                : area;
    }

    private static String source(ExchangeText text) {
        return InlineTags.of(text.source(), text.form()).stream()
                .map(part -> part.kind() == InlineTags.Kind.WORDS
                        ? escaped(part.text())
                        : "<span class=\"tag\">" + escaped(part.text()) + "</span>")
                .collect(Collectors.joining());
    }

    private String hints(ExchangeText text) {
        List<String> notes = text.context().notes().stream()
                .map(note -> "Note: " + escaped(note))
                .toList();
        List<String> terms = text.context().terms().stream()
                .map(term -> escaped(term.term()) + ": <b lang=\"" + exchange.language() + "\">"
                        + escaped(term.chosen()) + "</b> <span lang=\"" + exchange.language() + "\">"
                        + escaped(term.why()) + "</span>")
                .toList();
        StringBuilder hints = new StringBuilder();
        text.before()
                .ifPresent(before -> hints.append("<p class=\"hints\">What changed: ")
                        .append(changes(before, text.source()))
                        .append("</p>"));
        for (List<String> list : List.of(notes, terms)) {
            if (!list.isEmpty()) {
                hints.append("<ul class=\"hints\"><li>")
                        .append(String.join("</li><li>", list))
                        .append("</li></ul>");
            }
        }
        return hints.toString();
    }

    private String changes(String before, String after) {
        return diff.of(before, after).stream()
                .map(run -> switch (run.edit()) {
                    case KEPT -> escaped(run.text());
                    case TAKEN_OUT -> "<del>" + escaped(run.text()) + "</del>";
                    case PUT_IN -> "<ins>" + escaped(run.text()) + "</ins>";
                })
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.waymark.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.exchange.Claim;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.Keys;
import org.waymark.exchange.Returned;
import org.waymark.model.Language;

/**
 * A page of two columns, the source beside a field for its translation. It needs a browser and nothing else: it is opened from a
 * disk, and its button writes a copy with what was filled in.
 */
public final class SheetFormat implements ExchangeFormat {
    private static final String TEMPLATE = "sheet.html";
    private static final String LANGUAGE = "waymark-language";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String write(Exchange exchange) {
        String title =
                exchange.guide() + ": " + exchange.source() + " - " + exchange.language() + ", " + exchange.day();
        Map<String, String> parts = Map.of(
                "source", exchange.source().tag(),
                "language", exchange.language().tag(),
                "title", Rows.escaped(title),
                "file", "waymark-" + exchange.language() + ".html",
                "rows", new Rows(exchange).html());
        String page = template();
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = page.indexOf('['); open >= 0; open = page.indexOf('[', open + 1)) {
            int close = page.indexOf(']', open);
            String part = parts.get(page.substring(open + 1, close));
            if (part != null) {
                filled.append(page, done, open).append(part);
                done = close + 1;
            }
        }
        return filled.append(page.substring(done)).toString();
    }

    private static String template() {
        try (InputStream file = SheetFormat.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(file, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Returned> read(String path, String text, Diagnostics diagnostics) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        String language = page.select("meta[name=" + LANGUAGE + "]").attr("content");
        if (language.isEmpty()) {
            diagnostics.report(
                    Rule.EXCHANGE_FILE,
                    SourcePosition.ofFile(path),
                    "this is no sheet for translators",
                    "Ask for the copy that the button of the sheet saves; a word processor does not keep what is needed.");
            return Optional.empty();
        }
        if (!text.stripTrailing().endsWith("</html>")) {
            diagnostics.report(
                    Rule.EXCHANGE_FILE,
                    SourcePosition.ofFile(path),
                    "the end of the sheet is missing",
                    "Ask for it once more: it was cut off on its way, and texts in it may be, too.");
            return Optional.empty();
        }
        List<Returned.Text> texts = new ArrayList<>();
        for (Element row : page.select("[data-key]")) {
            text(path, row).ifPresent(texts::add);
        }
        return Optional.of(new Returned(path, new Language(language), claim(page), texts));
    }

    private static Optional<Claim> claim(Document page) {
        String state = page.select("#state option[selected]").attr("value").toLowerCase(Locale.ROOT);
        return Claim.of(state, page.select("#by").attr("value"));
    }

    private static Optional<Returned.Text> text(String path, Element row) {
        Optional<Element> source = Optional.ofNullable(row.selectFirst(".source"));
        Optional<Element> target = Optional.ofNullable(row.selectFirst("textarea"));
        boolean isLeft = !row.select(".done:not([checked])").isEmpty();
        return source.flatMap(from -> target.map(to -> new Returned.Text(
                Keys.key(row.attr("data-key")),
                from.wholeText(),
                to.wholeText().strip(),
                new Returned.Progress(!isLeft && !to.wholeText().isBlank(), Optional.empty()),
                new SourcePosition(path, row.sourceRange().start().lineNumber(), 0))));
    }
}

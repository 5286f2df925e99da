package org.waymark.render.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.i18n.Locales;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Citation;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Unit;
import org.waymark.render.Address;
import org.waymark.render.Html;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.Targets;
import org.waymark.translation.TranslatedText;

/** Writes an answer as a chapter of an electronic book, in XHTML. */
final class BookChapter {
    static final String WORDS = "words.xhtml";

    private final PageContext page;
    private final Set<EntryId> inBook;
    private final TranslatedText reading;
    private final Linker linker;
    private final List<String> notes = new ArrayList<>();
    private String id = "";

    /**
     * Creates the writer of a chapter.
     *
     * @param inBook the answers of the book: links to others are plain words
     */
    BookChapter(PageContext page, Entry answer, Set<EntryId> inBook) {
        this.page = page;
        this.inBook = Set.copyOf(inBook);
        this.reading = page.reading(answer);
        this.linker = new Linker(new BookTargets());
    }

    static String file(EntryId answer) {
        return "a-" + answer.slug() + ".xhtml";
    }

    String heading() {
        return reading.version().document().heading().value();
    }

    /** The slugs of the terms in the text. */
    List<String> terms() {
        return linker.terms();
    }

    /** The body of the chapter. */
    String body() {
        Document document = reading.version().document();
        StringBuilder body = new StringBuilder("<h1>" + in(document.language(), "span", escape(heading())) + "</h1>\n");
        Statuses.of(reading, page)
                .forEach(status -> body.append("<p class=\"status\">")
                        .append(escape(status))
                        .append("</p>\n"));
        List<String> names = reading.names();
        for (int i = 0; i < reading.parts().size(); i++) {
            body.append(part(reading.parts().get(i), names.get(i)));
        }
        body.append(footnotes());
        String sources = SourceList.of(reading.cites(), page).stream()
                .map(SourceList.Cited::citation)
                .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            body.append(small(page.messages().text("print.sources", Map.of("sources", sources))));
        }
        String since = page.date(reading.version().revision().effective().value());
        return body.append(small(page.messages().text("dates.since", Map.of("day", since))))
                .toString();
    }

    private static String escape(String text) {
        return Html.escape(text);
    }

    private static String small(String text) {
        return "<p class=\"small\">" + escape(text) + "</p>\n";
    }

    /** XHTML with the mark of its language, where it is not that of the book. */
    private String in(Language language, String element, String xhtml) {
        String tag = escape(language.tag());
        return language.equals(page.language())
                ? xhtml
                : "<" + element + " lang=\"" + tag + "\" xml:lang=\"" + tag + "\" dir=\"" + Locales.direction(language)
                        + "\">" + xhtml + "</" + element + ">";
    }

    private String part(Unit<Block> part, String name) {
        Optional<Block> block = part.target().or(part::source).or(part::before);
        if (block.isEmpty() || block.get().kind() == BlockKind.DETAILS) {
            return name.isEmpty() ? "" : "<div id=\"" + escape(name) + "\"></div>\n";
        }
        StringBuilder xhtml = new StringBuilder();
        Language own = reading.version().document().language();
        boolean isAllNew = reading.isUntranslated(page.language());
        stale(part)
                .filter(label -> !isAllNew)
                .ifPresent(label -> xhtml.append("<p class=\"status\">")
                        .append(escape(label))
                        .append("</p>\n"));
        boolean isHeld = part.state() == Unit.State.CURRENT || part.state() == Unit.State.CHANGED;
        Optional<Block> held = part.target().filter(text -> isHeld);
        held.ifPresent(text ->
                xhtml.append(in(own, "div", xhtml(text.markup(), name))).append('\n'));
        if (part.isStale()) {
            Language source = reading.latest().document().language();
            String newestName = held.isPresent() ? "" : name;
            part.source()
                    .ifPresent(text -> xhtml.append(in(source, "div", xhtml(text.markup(), newestName)))
                            .append('\n'));
        }
        return xhtml.toString();
    }

    private Optional<String> stale(Unit<Block> part) {
        String key = switch (part.state()) {
            case CURRENT, MOVED -> "";
            case CHANGED -> "stale.changed";
            case WITHDRAWN -> "stale.withdrawn";
            case NEW -> "stale.new";
            case GONE -> "stale.gone";
        };
        Map<String, String> arguments = Map.of(
                "source", Locales.name(page.source(), page.language()),
                "day", part.since().map(page::date).orElse(""));
        return key.isEmpty() ? Optional.empty() : Optional.of(page.messages().text(key, arguments));
    }

    private String footnotes() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            String label = notes.get(i);
            note(label)
                    .ifPresent(note -> list.append("<li id=\"note-")
                            .append(escape(label))
                            .append("\">")
                            .append(xhtml(note.markup(), ""))
                            .append("</li>\n"));
        }
        return list.isEmpty() ? "" : "<ol class=\"notes\">\n" + list + "</ol>\n";
    }

    private Optional<Footnote> note(String label) {
        return reading.version().document().footnotes().stream()
                .filter(note -> note.label().equals(label))
                .findFirst()
                .or(() -> reading.latest().document().footnotes().stream()
                        .filter(note -> note.label().equals(label))
                        .findFirst());
    }

    private String xhtml(Markup markup, String name) {
        id = name;
        return MarkupSerializer.xhtml(markup, new BookContext());
    }

    /** Links within the book. */
    private final class BookTargets implements Targets {
        @Override
        public PageContext page() {
            return page;
        }

        @Override
        public Anchor term(String slug, String prefix, Use use) {
            return Anchor.link(WORDS + "#word-" + slug, "");
        }

        @Override
        public Anchor cite(Citation citation, String prefix) {
            return Anchor.NONE;
        }

        @Override
        public Anchor entry(Entry entry, String fragment) {
            return inBook.contains(entry.id()) ? Anchor.link(file(entry.id()) + fragment, "") : Anchor.NONE;
        }

        @Override
        public Anchor page(Address address) {
            return Anchor.NONE;
        }
    }

    /** The markup of a chapter. */
    private final class BookContext implements MarkupContext {
        @Override
        public Anchor anchor(Reference reference) {
            if (!reference.is(Reference.Scheme.FOOTNOTE)) {
                return linker.anchor(linker.now(reference, reading.entry()), "");
            }
            if (!notes.contains(reference.target())) {
                notes.add(reference.target());
            }
            return Anchor.link("#note-" + reference.target(), "");
        }

        @Override
        public String noteMark(String label) {
            return String.valueOf(notes.indexOf(label) + 1);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String message(String key) {
            return escape(page.messages().text(key));
        }

        @Override
        public int headingShift() {
            return 0;
        }
    }
}

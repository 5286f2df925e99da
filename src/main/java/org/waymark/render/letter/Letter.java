package org.waymark.render.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.Reference;
import org.waymark.model.Unit;
import org.waymark.render.Address;
import org.waymark.render.Frame;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.translation.TranslatedText;

/**
 * The letter edition of some answers: plain text in numbered parts, which needs no link to be understood.
 *
 * @param title what the text is, on top of each part
 * @param sheet the printed sheet with the same text, whose code the letter bears
 */
record Letter(PageContext page, String title, List<Entry> answers, Address sheet) {
    private static final String RULE = "-".repeat(LetterLines.WIDTH);

    /** The parts, each a whole text. */
    List<String> parts() {
        Messages messages = page.messages();
        String head = head();
        String foot = foot();
        List<String> parts = LetterParts.of(paragraphs(), head.length() + foot.length() + 200);
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String number = messages.text("letter.part", Map.of("part", i + 1, "parts", parts.size()));
            letters.add(head + line(number) + "\n" + RULE + "\n\n" + parts.get(i) + "\n\n" + RULE + "\n" + foot
                    + line(i + 1 < parts.size() ? messages.text("letter.goes-on") : messages.text("letter.end"))
                    + "\n");
        }
        return letters;
    }

    private static String line(String text) {
        return String.join("\n", LetterLines.wrap(LetterLines.plain(text), "", ""));
    }

    private Frame frame() {
        return page.frame(FrameRequest.of(title));
    }

    private String head() {
        Frame frame = frame();
        String legal = frame.legal() ? page.messages().text("foot.legal") + " " : "";
        String guide = page.guide().title().in(page.language());
        return line(guide) + "\n" + (title.equals(guide) ? "" : line(title) + "\n")
                + line(legal + frame.reviewed() + " " + plain(frame.day())) + "\n";
    }

    /** The edition and its day, which the frame has as HTML. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private String foot() {
        StringBuilder foot = new StringBuilder();
        for (Frame.Line help : frame().helpLines()) {
            String contacts = help.contacts().stream()
                    .map(contact -> plain(contact.label().toString()))
                    .collect(Collectors.joining(", "));
            foot.append(line(help.name() + ": " + contacts)).append('\n');
        }
        page.siteContext()
                .codes()
                .at(sheet)
                .ifPresent(code ->
                        foot.append(line(current(code.code().grouped()))).append('\n'));
        return foot.toString();
    }

    /** How to learn whether the text still holds, for readers who have to ask somebody else. */
    private String current(String code) {
        String address = page.siteContext().baseUrl().replaceFirst("^https?://", "");
        return address.isEmpty()
                ? page.messages().text("letter.code", Map.of("code", code))
                : page.messages().text("letter.code-at", Map.of("code", code, "address", address + "c/"));
    }

    private List<String> paragraphs() {
        LetterText text = new LetterText(page.messages(), this::named);
        List<String> paragraphs = new ArrayList<>();
        answers.forEach(answer -> answer(answer, text, paragraphs));
        List<String> terms = text.terms();
        if (!terms.isEmpty()) {
            paragraphs.add(0, line(page.messages().text("letter.numbers")));
            paragraphs.add("== " + line(page.messages().text("words.heading-print")) + " ==");
        }
        for (int i = 0; i < terms.size(); i++) {
            String number = "[" + (i + 1) + "] ";
            Definitions.of(List.of(terms.get(i)), page)
                    .forEach(term -> paragraphs.add(String.join(
                            "\n",
                            LetterLines.wrap(LetterLines.plain(term.word() + ": " + term.meaning()), number, "    "))));
        }
        return paragraphs;
    }

    /** The heading of the entry to which a link leads, unless the link says it. */
    private String named(Reference reference) {
        return reference
                .entry()
                .flatMap(id -> page.site().entry(id))
                .filter(SiteContext::isShown)
                .map(entry -> page.headed(entry).text())
                .filter(heading -> !reference.words().contains(heading))
                .orElse("");
    }

    private void answer(Entry answer, LetterText text, List<String> paragraphs) {
        TranslatedText reading = page.reading(answer);
        text.notes().clear();
        paragraphs.add(line("== " + reading.version().document().heading().value() + " =="));
        Statuses.of(reading, page).forEach(status -> paragraphs.add(line("[" + status + "]")));
        boolean isAllNew = reading.isUntranslated(page.language());
        reading.parts().forEach(part -> {
            stale(part).filter(label -> !isAllNew).ifPresent(label -> paragraphs.add(line("[" + label + "]")));
            part(part, text, paragraphs);
        });
        for (int i = 0; i < text.notes().size(); i++) {
            String letter = "[" + LetterText.letter(i + 1) + "] ";
            footnote(text.notes().get(i), reading).ifPresent(note -> {
                List<String> lines = text.write(note.markup());
                paragraphs.add(letter + String.join("\n    ", lines));
            });
        }
        String sources = SourceList.of(reading.cites(), page).stream()
                .map(SourceList.Cited::citation)
                .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            paragraphs.add(line(page.messages().text("print.sources", Map.of("sources", sources))));
        }
        String since = page.date(reading.version().revision().effective().value());
        paragraphs.add(line(page.messages().text("dates.since", Map.of("day", since))));
    }

    private static Optional<Footnote> footnote(String label, TranslatedText reading) {
        Document own = reading.version().document();
        return own.footnotes().stream()
                .filter(note -> note.label().equals(label))
                .findFirst()
                .or(() -> reading.latest().document().footnotes().stream()
                        .filter(note -> note.label().equals(label))
                        .findFirst());
    }

    /** A block, and the newest words of the source if it is out of date. Words that no longer hold are left out. */
    private static void part(Unit<Block> part, LetterText text, List<String> paragraphs) {
        Optional<Block> block = part.target().or(part::source).or(part::before);
        if (block.isEmpty() || block.get().kind() == BlockKind.DETAILS) {
            return;
        }
        if (part.state() == Unit.State.CURRENT || part.state() == Unit.State.CHANGED) {
            part.target().ifPresent(own -> add(own, text, paragraphs));
        }
        if (part.isStale()) {
            part.source().ifPresent(newest -> add(newest, text, paragraphs));
        }
    }

    private static void add(Block block, LetterText text, List<String> paragraphs) {
        List<String> lines = text.write(block.markup());
        if (!lines.isEmpty()) {
            paragraphs.add(String.join("\n", lines));
        }
    }

    private Optional<String> stale(Unit<Block> part) {
        Map<String, String> arguments = Map.of(
                "source", Locales.name(page.source(), page.language()),
                "day", part.since().map(page::date).orElse(""));
        return switch (part.state()) {
            case CURRENT, MOVED -> Optional.empty();
            case CHANGED -> Optional.of(page.messages().text("stale.changed", arguments));
            case WITHDRAWN -> Optional.of(page.messages().text("stale.withdrawn", arguments));
            case NEW -> Optional.of(page.messages().text("stale.new", arguments));
            case GONE -> Optional.of(page.messages().text("stale.gone", arguments));
        };
    }
}

package org.waymark.render.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.Document;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Unit;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;
import org.waymark.translation.TranslatedText;

/** Writes the text of an entry for one page: with ids, links and marks on the out-of-date parts of a translation. */
public final class TextWriter {
    private static final int CONTENTS_FROM = 3;

    private final PageContext page;
    private final Messages messages;
    private final Linker linker;
    private final Layout place;
    /** Kept by identity, because those of a text are requested several times. */
    private final IdentityHashMap<TranslatedText, List<String>> ids = new IdentityHashMap<>();

    /**
     * The place of the text on the page.
     *
     * @param prefix a prefix for each id, so that several texts can share a page
     * @param headingShift the number of levels by which headings are deeper than on a page of their own
     * @param details how details are shown
     */
    public record Layout(String prefix, int headingShift, Details details) {
        public static final Layout ALONE = new Layout("", 0, Details.CLOSED);
    }

    /** How the details of a text are shown. */
    public enum Details {
        CLOSED,
        LEFT_OUT,
        /** Only the details, and open. */
        ALONE
    }

    /** Creates a writer for the page of the linker. */
    public TextWriter(Linker linker, Layout place) {
        this.page = linker.page();
        this.messages = page.messages();
        this.linker = linker;
        this.place = place;
    }

    public TextView write(TranslatedText reading) {
        Document document = reading.version().document();
        List<Unit<Block>> parts = reading.parts();
        int first = shortAnswer(parts);
        boolean isSetApart = first < parts.size() && place.details() != Details.ALONE;
        String answer = isSetApart ? html(reading, first, first + 1) : "";
        int rest = Math.min(first + 1, parts.size());
        String body = isSetApart
                ? html(reading, 0, first) + html(reading, rest, parts.size())
                : html(reading, 0, parts.size());
        return new TextView(
                document.language().tag(),
                Locales.direction(document.language()),
                document.heading().value(),
                answer,
                body,
                place.details() == Details.ALONE ? List.of() : contents(reading),
                place.details() != Details.CLOSED ? List.of() : MovedPart.of(reading, new BlockLinks(page)),
                new FootnoteWriter(linker, place.prefix()).write(reading, (markup, id) -> html(markup, id, reading)));
    }

    /** The index of the short answer: the first part that is still there, if it is a paragraph. */
    private static int shortAnswer(List<Unit<Block>> parts) {
        int first = 0;
        while (first < parts.size() && !parts.get(first).isThere()) {
            first++;
        }
        boolean isAnswer = first < parts.size() && shown(parts.get(first)).kind() == BlockKind.PARAGRAPH;
        return isAnswer ? first : parts.size();
    }

    /** The block that readers of the language see first. */
    public static Block shown(Unit<Block> part) {
        return part.target().or(part::source).orElseThrow();
    }

    /** Some parts of the text, as HTML. */
    public String html(TranslatedText reading, int from, int to) {
        List<String> ids = ids(reading);
        Language source = reading.latest().document().language();
        StaleMarks marks = new StaleMarks(page, source, StaleMarks.Shape.BLOCKS);
        boolean isAllNew = reading.isUntranslated(messages.language());
        StringBuilder html = new StringBuilder();
        for (int i = from; i < to; i++) {
            Unit<Block> part = reading.parts().get(i);
            if (isLeftOut(part)) {
                html.append(place.details() == Details.LEFT_OUT ? landing(ids.get(i)) : "");
                continue;
            }
            // the first of the two has the id of the block
            String old = html(part.target(), ids.get(i), reading);
            Optional<Block> newest = part.isStale() ? part.source() : Optional.empty();
            String young = html(newest, part.target().isEmpty() ? ids.get(i) : "", reading);
            // if nothing is translated, a line above the text says so for all of it
            html.append(
                    isAllNew && part.state() == Unit.State.NEW
                            ? "<div data-stale=\"new\">\n" + young + "</div>\n"
                            : marks.mark(part, old, young));
        }
        return html.toString();
    }

    private boolean isLeftOut(Unit<Block> part) {
        Optional<Block> block = part.target().or(part::source).or(part::before);
        boolean isDetails =
                block.filter(found -> found.kind() == BlockKind.DETAILS).isPresent();
        return place.details() == (isDetails ? Details.LEFT_OUT : Details.ALONE);
    }

    /** The target of links to a block that is left out. */
    private static String landing(String id) {
        return id.isEmpty() ? "" : "<span id=\"" + Html.escape(id) + "\"></span>\n";
    }

    private String html(Optional<Block> block, String id, TranslatedText reading) {
        return block.map(found -> html(found.markup(), id, reading) + "\n").orElse("");
    }

    private List<String> ids(TranslatedText reading) {
        return ids.computeIfAbsent(
                reading,
                text -> text.names().stream()
                        .map(id -> id.isEmpty() ? "" : place.prefix() + id)
                        .toList());
    }

    private List<TextView.Jump> contents(TranslatedText reading) {
        List<String> ids = ids(reading);
        List<TextView.Jump> contents = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Unit<Block> part = reading.parts().get(i);
            if (part.isThere()) {
                contents(part, ids.get(i), reading).ifPresent(contents::add);
            }
        }
        return contents.size() < CONTENTS_FROM ? List.of() : contents;
    }

    private Optional<TextView.Jump> contents(Unit<Block> part, String id, TranslatedText reading) {
        Block block = shown(part);
        Document written = part.target().isPresent()
                ? reading.version().document()
                : reading.latest().document();
        if (block.kind() == BlockKind.HEADING && block.level() == 2) {
            return Optional.of(jump(id, block.text(), written.language()));
        }
        return block.kind() == BlockKind.STEPS
                ? Optional.of(jump(
                        id,
                        messages.text("callout.steps"),
                        reading.version().document().language()))
                : Optional.empty();
    }

    private static TextView.Jump jump(String id, String text, Language language) {
        return new TextView.Jump("#" + id, text, language.tag(), Locales.direction(language));
    }

    private String html(Markup markup, String id, TranslatedText reading) {
        return MarkupSerializer.html(markup, new MarkupContext() {
            @Override
            public Anchor anchor(Reference reference) {
                return linker.anchor(linker.now(reference, reading.entry()), place.prefix());
            }

            @Override
            public String noteMark(String label) {
                return linker.noteMark(label, place.prefix());
            }

            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Shown> picture(BlockNode.Picture picture) {
                return page.site()
                        .image(picture.file(), page.language())
                        .map(image -> new Shown(
                                page.href(Addresses.image(image)), image.width(), image.height(), image.traits()));
            }

            @Override
            public String message(String key) {
                return Html.escape(messages.text(key, Map.of()));
            }

            @Override
            public int headingShift() {
                return place.headingShift();
            }

            @Override
            public boolean opensDetails() {
                return place.details() == Details.ALONE;
            }
        });
    }

    /** The text of a block without markup, on one line. */
    public static String plain(Block block) {
        return block.text().lines().collect(Collectors.joining(" "));
    }
}

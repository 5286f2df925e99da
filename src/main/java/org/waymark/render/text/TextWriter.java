package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Version;
import org.waymark.render.Escape;
import org.waymark.render.Link;

/** Writes an entry's text for one page: names its blocks, leads its links. */
public final class TextWriter {
    private static final int CONTENTS_FROM = 3;

    private final Messages messages;
    private final Linker linker;
    private final Place place;

    /**
     * Where the text stands on the page.
     *
     * @param prefix set before each id, so that several texts can share a page
     * @param headingShift how many levels deeper than on a page of their own the headings lie
     */
    public record Place(String prefix, int headingShift) {
        public static final Place ALONE = new Place("", 0);
    }

    public TextWriter(Messages messages, Linker linker, Place place) {
        this.messages = messages;
        this.linker = linker;
        this.place = place;
    }

    public TextView write(Version version) {
        Document document = version.document();
        List<String> ids = ids(version);
        boolean hasShort = document.shortAnswer().isPresent();
        String first = hasShort ? html(document.blocks().get(0).markup(), ids.get(0)) : "";
        StringBuilder body = new StringBuilder();
        for (int i = hasShort ? 1 : 0; i < document.blocks().size(); i++) {
            body.append(html(document.blocks().get(i).markup(), ids.get(i))).append('\n');
        }
        return new TextView(
                document.language().tag(),
                Locales.direction(document.language()),
                document.heading().value(),
                first,
                body.toString(),
                contents(document.blocks(), ids),
                document.footnotes().stream().map(this::note).toList());
    }

    /** Some blocks of the text, as HTML. */
    public String html(Version version, int from, int to) {
        List<String> ids = ids(version);
        StringBuilder html = new StringBuilder();
        for (int i = from; i < to; i++) {
            html.append(html(version.document().blocks().get(i).markup(), ids.get(i)));
        }
        return html.toString();
    }

    /** Translations take the names of the source's blocks by their order; a heading without one gets its number. */
    private List<String> ids(Version version) {
        List<Block> source = version.revision().source().blocks();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < version.document().blocks().size(); i++) {
            String name =
                    i < source.size() ? source.get(i).name().map(Located::value).orElse("") : "";
            BlockKind kind = version.document().blocks().get(i).kind();
            boolean needed = kind == BlockKind.HEADING || kind == BlockKind.STEPS;
            ids.add(!name.isEmpty() ? place.prefix() + name : needed ? place.prefix() + "part-" + (i + 1) : "");
        }
        return ids;
    }

    private List<Link> contents(List<Block> blocks, List<String> ids) {
        List<Link> contents = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.HEADING && block.level() == 2) {
                contents.add(new Link("#" + ids.get(i), block.text()));
            } else if (block.kind() == BlockKind.STEPS) {
                contents.add(new Link("#" + ids.get(i), messages.text("callout.steps")));
            }
        }
        return contents.size() < CONTENTS_FROM ? List.of() : contents;
    }

    private TextView.Note note(Footnote footnote) {
        return new TextView.Note(
                place.prefix() + "note-" + footnote.label(),
                "#" + place.prefix() + "ref-" + footnote.label(),
                html(footnote.markup(), ""));
    }

    private String html(Markup markup, String id) {
        return markup.html(new Markup.Page() {
            @Override
            public Markup.Anchor anchor(Reference reference) {
                return linker.anchor(reference, place.prefix());
            }

            @Override
            public String id() {
                return Escape.html(id);
            }

            @Override
            public String message(String key) {
                return Escape.html(messages.text(key, Map.of()));
            }

            @Override
            public int headingShift() {
                return place.headingShift();
            }
        });
    }

    /** The text of a block without markup, on one line. */
    public static String plain(Block block) {
        return block.text().lines().collect(Collectors.joining(" "));
    }
}

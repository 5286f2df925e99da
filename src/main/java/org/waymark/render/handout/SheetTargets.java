package org.waymark.render.handout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Reference;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.text.Targets;

/**
 * The link targets on paper, where nothing can be clicked: terms become numbered notes at the end, and links to answers
 * on the same sheet become internal.
 */
final class SheetTargets implements Targets {
    private final PageContext page;
    private final Set<EntryId> onSheet;
    private final Terms terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    SheetTargets(PageContext page, Set<EntryId> onSheet) {
        this(page, onSheet, Terms.NOTES);
    }

    SheetTargets(PageContext page, Set<EntryId> onSheet, Terms terms) {
        this.page = page;
        this.onSheet = onSheet;
        this.terms = terms;
    }

    /** What becomes of the words that the glossary explains. */
    enum Terms {
        /** They are explained in notes below the text. */
        NOTES,
        /** They are not explained: there is no room. */
        PLAIN
    }

    @Override
    public PageContext page() {
        return page;
    }

    @Override
    public Anchor term(String slug, String prefix, Use use) {
        if (terms == Terms.PLAIN) {
            return Anchor.NONE;
        }
        int number = numbers.computeIfAbsent(slug, key -> numbers.size() + 1);
        Anchor note = Anchor.link("#word-" + slug, "");
        return new Anchor("", "<sup>" + note.open() + number + note.close() + "</sup>");
    }

    /** Footnotes are numbered with letters, as in {@code ol type="a"}, because numbers are used for terms. */
    @Override
    public String noteMark(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return Anchor.NONE;
    }

    /** On a sheet of details the other blocks are missing, so links to them lead to the page of the answer. */
    @Override
    public Anchor block(String name, String prefix) {
        EntryId text = new EntryId(EntryKind.FAQ, prefix.replaceFirst("\\.$", ""));
        return onSheet.contains(text)
                ? Targets.super.block(name, prefix)
                : Anchor.link(page.href(Addresses.entry(text, page.language())) + "#" + name, "");
    }

    @Override
    public Anchor entry(Entry entry, String fragment) {
        boolean isHere = onSheet.contains(entry.id());
        String block = fragment.isEmpty() ? "" : "." + fragment.substring(1);
        Anchor link = isHere ? Anchor.link("#" + entry.id().slug() + block, "") : Targets.super.entry(entry, fragment);
        return page.siteContext()
                .chapters()
                .number(entry)
                .map(number -> numbered(link, number))
                .orElse(link);
    }

    /** On paper a link to an answer says which it is. */
    private Anchor numbered(Anchor link, int number) {
        String see = page.messages().text("print.see", Map.of("number", number));
        return new Anchor(link.open(), link.close() + " <span class=\"see\">(" + Html.escape(see) + ")</span>");
    }

    /** Each address is written out once. */
    @Override
    public Anchor web(Reference reference) {
        boolean isNew = addresses.add(reference.target());
        return isNew
                ? Targets.super.web(reference)
                : Anchor.link(reference.target(), " class=\"address\" rel=\"external noreferrer\"");
    }
}

package org.waymark.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.BlockId;
import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Reference;
import org.waymark.render.Html;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.markup.Anchor;

/** Resolves the links of one page and remembers the terms and sources that they used, in order. */
public final class Linker {
    private final SiteContext site;
    private final Targets targets;
    private final Set<String> terms = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, List<String>> footnotes = new HashMap<>();

    public Linker(Targets targets) {
        this.site = targets.page().siteContext();
        this.targets = targets;
    }

    /** Slugs of the terms that were linked, in the order of their first use. */
    public List<String> terms() {
        return List.copyOf(terms);
    }

    /** Citations that were linked, as authors write them. */
    public List<String> sources() {
        return List.copyOf(sources);
    }

    /** The page on which the links stand. */
    public PageContext page() {
        return targets.page();
    }

    /** The reference to a block of an entry, updated if the block has moved to another entry. */
    public Reference now(Reference reference, EntryId text) {
        BlockId written = new BlockId(text, reference.target());
        BlockId now = reference.is(Reference.Scheme.BLOCK) ? written.now(site.site()) : written;
        return now.equals(written) ? reference : reference.to(now);
    }

    /** The tags around the words of a link. */
    public Anchor anchor(Reference reference, String prefix) {
        String target = reference.target();
        return switch (reference.scheme().form()) {
            case ENTRY -> reference.is(Reference.Scheme.TERM) ? term(reference, prefix) : entry(reference);
            case PIECE -> page().address(reference).map(targets::page).orElse(Anchor.NONE);
            case CITATION -> cite(target, prefix);
            case BLOCK -> targets.block(target, prefix);
            case FOOTNOTE -> footnote(target, prefix);
            case WEB -> targets.web(reference);
            case MAIL, PHONE -> Anchor.link(reference.scheme().prefix() + target, "");
            case NOWHERE -> Anchor.NONE;
        };
    }

    /** The labels of a text's footnotes, in the order of their first marks. */
    List<String> notes(String prefix) {
        return footnotes.computeIfAbsent(prefix, key -> new ArrayList<>());
    }

    /** The mark of a footnote, as the page numbers it. */
    String noteMark(String label, String prefix) {
        return targets.noteMark(notes(prefix).indexOf(label) + 1);
    }

    /** A link to a footnote. The first one has an id, to which the note links back. */
    private Anchor footnote(String label, String prefix) {
        String id = Html.escape(prefix + "ref-" + label);
        boolean isFirst = !notes(prefix).contains(label);
        if (isFirst) {
            notes(prefix).add(label);
        }
        return Anchor.link("#" + prefix + "note-" + label, isFirst ? " id=\"" + id + "\"" : "");
    }

    private Anchor cite(String id, String prefix) {
        sources.add(id);
        return Citation.parse(id, site.site().sources())
                .map(citation -> targets.cite(citation, prefix))
                .orElse(Anchor.NONE);
    }

    private Anchor term(Reference reference, String prefix) {
        if (reference.entry().flatMap(this::shown).isEmpty()) {
            return Anchor.NONE;
        }
        boolean isFirst = terms.add(reference.target());
        return targets.term(reference.target(), prefix, isFirst ? Targets.Use.FIRST : Targets.Use.AGAIN);
    }

    /** A link to an entry; plain words if readers cannot see the entry. */
    private Anchor entry(Reference reference) {
        return reference
                .block()
                .map(block -> block.now(site.site()))
                .flatMap(block -> shown(block.entry()).map(entry -> targets.entry(entry, block.fragment())))
                .orElse(Anchor.NONE);
    }

    private Optional<Entry> shown(EntryId id) {
        return site.site().entry(id).filter(SiteContext::isShown);
    }
}

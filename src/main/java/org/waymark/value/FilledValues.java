package org.waymark.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.i18n.SiteWords;
import org.waymark.model.Block;
import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Revision;
import org.waymark.model.Rewording;
import org.waymark.model.SharedValue;
import org.waymark.model.SharedValues;
import org.waymark.model.Site;
import org.waymark.model.Source;

/** Fills the values of a day into the texts that show them. */
public final class FilledValues extends SiteWords {
    private final SharedValues values;
    private final LocalDate day;
    private final List<Source> sources;

    private FilledValues(Site site, LocalDate day) {
        this.values = site.values();
        this.day = day;
        this.sources = site.sources();
    }

    /** The guide with the values of a day; the very same if it has none. It keeps what its authors wrote. */
    public static Site on(LocalDate day, Site site) {
        SharedValues values = site.values();
        if (values.all().isEmpty()) {
            return site;
        }
        Site written = values.written(site);
        return new FilledValues(site, day).of(written).with(new SharedValues(values.all(), Optional.of(written)));
    }

    /** An entry of a guide with the values of an earlier day; revisions that the entry does not have are left out. */
    public static Entry then(LocalDate day, Entry entry, Site site) {
        return site.values()
                .written()
                .flatMap(written -> written.entry(entry.id()))
                .map(written -> written.withRevisions(written.revisions().stream()
                        .filter(revision ->
                                entry.revisions().stream().anyMatch(kept -> kept.number() == revision.number()))
                        .toList()))
                .map(written -> new FilledValues(site, day).set(written))
                .orElse(entry);
    }

    @Override
    protected String set(String text, Language language) {
        return values.fill(text, language, day);
    }

    /** A text rests on what the values that it shows rest on. */
    @Override
    protected Revision set(Revision revision) {
        List<Located<String>> cited = ValueUses.in(revision.source()).stream()
                .flatMap(id -> values.on(day, id).stream())
                .map(SharedValue::source)
                .filter(source -> Citation.parse(source.value(), sources)
                        .filter(Citation::isKnown)
                        .isPresent())
                .toList();
        Revision filled = super.set(revision);
        return cited.isEmpty() ? filled : filled.citing(cited);
    }

    @Override
    protected Block set(Block block, Language language) {
        Filling filling = new Filling(language);
        Markup set = block.markup().with(filling);
        return filling.isFilled
                ? new Block(block.kind(), block.shape(), block.level(), block.name(), set, set.text(), block.position())
                : block;
    }

    @Override
    protected Footnote set(Footnote footnote, Language language) {
        return new Footnote(
                footnote.label(),
                footnote.markup().with(new Filling(language)),
                set(footnote.text(), language),
                footnote.position());
    }

    /** Fills marked-up text, and tells whether there was anything to fill. */
    private final class Filling implements Rewording {
        private final Language language;
        private boolean isFilled;

        Filling(Language language) {
            this.language = language;
        }

        @Override
        public String words(String words) {
            String filled = set(words, language);
            isFilled |= !filled.equals(words);
            return filled;
        }

        @Override
        public Reference reference(Reference reference) {
            return reference.with(set(reference.words(), language));
        }
    }
}

package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;

/**
 * A piece in a language, as units: an entry, the words of a questionnaire or record, a file of lists, or the messages.
 *
 * @param piece its folder or file, for example {@code faq/what-is-a-deposit} or {@code topics.yaml}
 * @param provenance who translated and reviewed it; nothing for what does not say it
 * @param revisions the revision that was translated, and the newest; empty if it has no revisions
 * @param units in the order of the newest source
 */
public record Translation(
        String piece, Language language, Provenance provenance, Optional<Revisions> revisions, List<Unit<?>> units) {
    /** The key of other names, which each language writes afresh: they translate nothing. */
    public static final String ALIASES = "aliases";

    /** The name of the piece that holds the words of the interface. */
    public static final String MESSAGES = "i18n";

    public Translation {
        units = List.copyOf(units);
    }

    /** The number of the revision that the words of the language belong to, and that of the newest. */
    public record Revisions(int own, int latest) {
        public boolean isBehind() {
            return own < latest;
        }
    }

    /** A translation of what has no revisions and does not say who translated it. */
    static Translation undated(String piece, Language language, List<Unit<?>> units) {
        return new Translation(piece, language, Provenance.none(), Optional.empty(), units);
    }

    /** A copy with other units. */
    Translation with(List<Unit<?>> others) {
        return new Translation(piece, language, provenance, revisions, others);
    }

    /** A piece without any words in the language: the units of the source, all missing. */
    static List<Unit<?>> missing(List<Unit<?>> units) {
        return List.copyOf(units.stream().map(Unit::untranslated).toList());
    }

    /**
     * The sentences of all revisions about what changed. One that an earlier revision lacks in the language is not
     * missing once a later revision is translated.
     */
    static List<Unit<?>> changes(
            String piece, List<? extends Revised> revisions, Language language, Optional<Integer> translated) {
        List<Unit<?>> units = new ArrayList<>();
        for (Revised revision : revisions) {
            Optional<Located<String>> source = revision.change();
            if (!revision.draft() && source.isPresent()) {
                Unit<Phrase> unit = Unit.undated(
                        new UnitKey(piece, "r" + revision.number() + " change"),
                        source.map(Phrase::of),
                        revision.change(language).map(Phrase::of));
                boolean isPast =
                        translated.filter(own -> own > revision.number()).isPresent();
                units.add((isPast ? unit.withoutNeed() : unit)
                        .since(revision.effective().value()));
            }
        }
        return units;
    }

    /**
     * The units whose words say what the source words say, so that numbers and negations can be compared. Left out are
     * other names, code, and messages: their words depend on where they are shown.
     */
    public Stream<Unit<?>> translated() {
        return units.stream()
                .filter(unit -> unit.before().isPresent() && unit.target().isPresent())
                .filter(unit -> !piece.equals(MessageTranslation.PIECE)
                        && !unit.key().name().equals(ALIASES)
                        && !isCode(unit));
    }

    private static boolean isCode(Unit<?> unit) {
        return unit.target()
                .filter(target -> target instanceof Block block && block.kind() == BlockKind.CODE)
                .isPresent();
    }

    /** True if the language has none of its words. */
    public boolean isMissing() {
        return units.stream().anyMatch(Unit::isMissing)
                && units.stream().noneMatch(unit -> unit.target().isPresent());
    }

    /** True if nobody has to do anything. */
    public boolean isUpToDate() {
        return !isMissing() && !isBehind() && open().isEmpty();
    }

    /** True if the words of the language are older than the source's. */
    public boolean isBehind() {
        return revisions.filter(Revisions::isBehind).isPresent();
    }

    /** The units that somebody has to look at. */
    public List<Unit<?>> open() {
        return List.copyOf(units.stream().filter(Unit::isOpen).toList());
    }
}

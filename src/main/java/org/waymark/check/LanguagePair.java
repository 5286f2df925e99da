package org.waymark.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.comparison.Difference;
import org.waymark.comparison.TextComparison;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Provenance.Acceptance;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.translation.KeptWords;
import org.waymark.translation.Translation;

/** Reports what the texts of a language say otherwise than their sources. */
final class LanguagePair {
    private final TextComparison comparison;
    private final Diagnostics diagnostics;

    LanguagePair(Site site, Language language, Diagnostics diagnostics) {
        this.comparison = new TextComparison(site, language);
        this.diagnostics = diagnostics;
    }

    Language language() {
        return comparison.language();
    }

    /** Reports words that a revision left unchanged although the source changed. */
    void unchanged(KeptWords kept) {
        String name = kept.name();
        diagnostics.report(
                Rule.UNCHANGED_TRANSLATION,
                kept.target().position(),
                "these are the words of r" + kept.revision() + ", but the source has others now",
                "Bring them up to date. If they still hold, say so above: "
                        + (name.isEmpty()
                                ? "give the source's block a name, {#...}, and write it into"
                                : "write '" + name + "' into")
                        + " translation: {..., holds: [" + name + "]}. The source: "
                        + kept.source().position());
    }

    /** Reports keys in the list of accepted words that match no text. */
    void checkHolds(Provenance provenance, Collection<String> known, SourcePosition position) {
        provenance.translation().stream()
                .flatMap(translation -> translation.holds().stream())
                .filter(name -> !known.contains(name))
                .forEach(name -> diagnostics.report(
                        Rule.UNCHANGED_TRANSLATION,
                        position,
                        "'holds' names '" + name + "', and the source has nothing of that name",
                        Nearest.hint(name, known)));
    }

    /** Reports the differences that nobody accepted, and acceptances of none. */
    void compare(Translation translation) {
        Set<Acceptance> unused = new HashSet<>(translation.provenance().accepted());
        translation.translated().forEach(unit -> {
            Translatable source = unit.before().orElseThrow();
            Translatable own = unit.target().orElseThrow();
            for (Difference difference : comparison.of(source, own)) {
                List<Acceptance> accepted = translation.provenance().accepted().stream()
                        .filter(acceptance -> acceptance.rule() == difference.rule()
                                && acceptance.block().value().equals(name(unit)))
                        .toList();
                accepted.forEach(unused::remove);
                if (accepted.isEmpty()) {
                    report(difference, unit, source, own);
                }
            }
        });
        unused.forEach(this::unused);
    }

    /** What an acceptance calls a unit. */
    private static String name(Unit<?> unit) {
        String name = unit.key().name();
        return name.startsWith("#") ? name.substring(1) : name;
    }

    private void report(Difference difference, Unit<?> unit, Translatable source, Translatable own) {
        boolean isAcceptable = Rule.ACCEPTABLE.contains(difference.rule());
        diagnostics.report(
                difference.rule(),
                own.position(),
                difference.message(),
                difference.hint()
                        + (isAcceptable ? " Or accept it above, under 'accept', as block '" + name(unit) + "'." : "")
                        + " The source: " + source.position());
    }

    private void unused(Acceptance acceptance) {
        diagnostics.report(
                Rule.UNUSED_ACCEPTANCE,
                acceptance.block().position(),
                "'accept' names '" + acceptance.block().value() + "', and it has no difference of '"
                        + acceptance.rule().id() + "'",
                "Take the item out, or write the block or key that it is about.");
    }
}

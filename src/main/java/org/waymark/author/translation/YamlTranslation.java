package org.waymark.author.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.author.file.WrittenYaml;
import org.waymark.author.file.WrittenYaml.KeyLines;
import org.waymark.diagnostic.TranslationMark;

/**
 * Drafts the keys of a translation from its older revision: keeps what still holds and marks the rest. Used for files
 * of words and for front matter.
 *
 * @param before the source of the older revision
 * @param after the source of the new revision
 * @param own the older translation
 * @param change the source's key that states what the new revision changes; empty if it has none
 * @param today the day from which the new translation counts, until its author writes another
 */
record YamlTranslation(
        WrittenYaml before, WrittenYaml after, WrittenYaml own, Optional<KeyLines> change, LocalDate today) {
    private static final String TRANSLATION = "translation";
    /**
     * Keys that the source language sets for all languages, or that apply to the older text only. The change is stated
     * anew.
     */
    private static final Set<String> LEFT_OUT =
            Set.of("effective", "change", "cites", "related", "withdraw", "draft", "review", "checked");

    String text() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (KeyLines part : after.parts()) {
            if (!LEFT_OUT.contains(part.section())) {
                sections.computeIfAbsent(part.section(), key -> new StringBuilder())
                        .append(translated(part));
            }
        }
        List<String> order = new ArrayList<>(sections.keySet());
        for (KeyLines part : own.parts()) {
            if (isOwn(part)) {
                if (!sections.containsKey(part.section())) {
                    order.add(placeOf(part, order), part.section());
                }
                sections.computeIfAbsent(part.section(), key -> new StringBuilder())
                        .append(part.section().equals(TRANSLATION) ? part.above() + about() : whole(part));
            }
        }
        StringBuilder text = new StringBuilder();
        order.forEach(section -> text.append(sections.get(section)));
        return text + (sections.containsKey(TRANSLATION) ? "" : about()) + own.tail();
    }

    /** True if only the translation has this key: its name for a state, or its provenance. */
    private boolean isOwn(KeyLines part) {
        boolean isMain =
                part.path().equals(List.of(TRANSLATION)) || !part.section().equals(TRANSLATION);
        return isMain
                && !LEFT_OUT.contains(part.section())
                && before.part(part.section()).isEmpty()
                && after.part(part.section()).isEmpty();
    }

    /** The position after the section that it followed in the older translation. */
    private int placeOf(KeyLines part, List<String> order) {
        int place = 0;
        for (KeyLines earlier : own.parts()) {
            if (earlier.section().equals(part.section())) {
                break;
            }
            place = Math.max(place, order.indexOf(earlier.section()) + 1);
        }
        return place;
    }

    private String translated(KeyLines part) {
        Optional<KeyLines> earlier = before.part(part.path());
        Optional<KeyLines> carried = own.part(part.path());
        boolean isGroup = after.parts().stream().anyMatch(other -> other.isIn(part));
        if (isGroup) {
            return carried.map(YamlTranslation::whole).orElse(part.lines());
        }
        boolean stillHolds =
                earlier.filter(old -> old.value().equals(part.value())).isPresent();
        if (carried.isEmpty() && stillHolds && !own.parts().isEmpty()) {
            return ""; // the older translation does without it, and so may this one
        }
        if (carried.isEmpty() || earlier.isEmpty()) {
            return TranslatorComments.YAML.added().indent(part.indent().length()) + part.lines();
        }
        String mark = TranslatorComments.YAML.changed(earlier.get().lines(), part.lines());
        return carried.get().above()
                + (stillHolds ? "" : mark.indent(part.indent().length()))
                + carried.get().lines();
    }

    private static String whole(KeyLines part) {
        return part.above() + part.lines();
    }

    /** The keys for the translator to complete: what changed, and how the translation was made. */
    private String about() {
        return change.map(part -> TranslatorComments.YAML.added() + part.lines())
                        .orElse("")
                + TranslatorComments.YAML.comment(
                        TranslationMark.WORD + " say how this text came to be, then delete this comment: machine"
                                + " (nobody read it), translated (by whom) or reviewed (by whom)")
                + TRANSLATION + ": {state: machine, on: " + today + "}\n";
    }
}

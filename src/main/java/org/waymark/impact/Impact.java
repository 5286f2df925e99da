package org.waymark.impact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.EntryId;
import org.waymark.model.Site;

/**
 * The pieces that are affected by a subject, grouped by what the maintainer must do.
 *
 * @param steps in the order in which they are done; a step with nothing to do is absent
 */
public record Impact(Subject subject, Map<Step, List<AffectedPiece>> steps) {
    public Impact {
        Map<Step, List<AffectedPiece>> copy = new LinkedHashMap<>();
        steps.forEach((step, affected) -> copy.put(step, List.copyOf(affected)));
        copy.values().removeIf(List::isEmpty);
        steps = Collections.unmodifiableMap(copy);
    }

    /** Examines what readers see now, and drafts of what they will see next. */
    public static Impact of(Site shown, Subject subject) {
        Site site = subject.isInWrittenTexts() ? shown.values().written(shown) : shown;
        TextImpact texts = new TextImpact(site, subject);
        WordedImpact facts = new WordedImpact(site, subject, texts.places());
        Map<Step, List<AffectedPiece>> steps = new LinkedHashMap<>();
        steps.put(Step.SOURCE, subject.sources(site).toList());
        List<AffectedPiece> lists = new ListImpact(site, subject).affected();
        steps.put(Step.LISTS, lists);
        steps.put(Step.TEXTS, texts.affected());
        facts.affected().forEach((kind, affected) -> steps.put(Step.of(kind), affected));
        steps.put(
                Step.TRANSLATIONS,
                Stream.concat(texts.translations().stream(), facts.translations().stream())
                        .toList());
        // help lines, notices and topic names appear on every sheet
        Set<EntryId> printed =
                lists.isEmpty() ? texts.entries() : site.entries().keySet();
        steps.put(Step.SHEETS, SheetImpact.of(site, printed, facts.pieces()).affected());
        return new Impact(subject, steps);
    }

    /** The number of affected pieces. */
    public int count() {
        return steps.values().stream().mapToInt(List::size).sum();
    }
}

package org.waymark.check.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.decision.Proof;
import org.waymark.decision.Prover;
import org.waymark.model.Site;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;

/** The proofs of all revisions of questionnaires whose tables are sound, found by trying every combination of answers. */
public record QuizProofs(List<Proved> all) {
    /**
     * A revision that was proved.
     *
     * @param name the name that authors know: "deposit r2"
     */
    record Proved(String name, DecisionTable table, Proof proof) {}

    public QuizProofs {
        all = List.copyOf(all);
    }

    /** Proves the revisions in parallel, because each takes a while. */
    public static QuizProofs of(Site site) {
        return new QuizProofs(site.all(Quiz.class).stream()
                .flatMap(quiz -> quiz.revisions().stream()
                        .filter(revision -> QuizNameCheck.isSound(revision.table()))
                        .map(revision -> Map.entry(quiz.slug() + " r" + revision.number(), revision.table())))
                .toList()
                .parallelStream()
                .map(table -> new Proved(table.getKey(), table.getValue(), Prover.prove(table.getValue())))
                .toList());
    }

    /** The proofs by revision, in the order of the questionnaires. */
    public Map<String, Proof> byName() {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        all.forEach(one -> proofs.put(one.name(), one.proof()));
        return Collections.unmodifiableMap(proofs);
    }
}

package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.impact.RevisionImpact.Facts;
import org.waymark.model.Site;
import org.waymark.model.state.StateLaw;

/** Finds the state laws that are affected by a subject. */
final class StateImpact {
    private final Subject subject;
    private final RevisionImpact impact;
    private final Set<String> codes = new TreeSet<>();

    StateImpact(Site site, Subject subject) {
        this.subject = subject;
        this.impact = new RevisionImpact(site, subject);
        site.all(StateLaw.class).forEach(this::look);
    }

    List<AffectedPiece> affected() {
        return impact.affected();
    }

    List<AffectedPiece> translations() {
        return impact.translations();
    }

    /** The codes of the affected states. */
    Set<String> codes() {
        return codes;
    }

    private void look(StateLaw state) {
        String piece = "states/" + state.code();
        if (impact.look(piece, state.revisions(), state.latest(), revision -> facts(revision, piece))) {
            codes.add(state.code());
        }
    }

    private Facts facts(StateLaw.Revision revision, String piece) {
        List<AffectedPiece> facts = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        subject.facts(revision).forEach(fact -> {
            boolean isWhole = fact.mechanism().isEmpty();
            keys.add(isWhole ? "mechanisms." : "mechanisms." + fact.mechanism() + ".");
            facts.add(AffectedPiece.of(
                    fact.reason().position(),
                    isWhole ? piece : piece + " " + fact.mechanism(),
                    fact.reason().value()));
        });
        return new Facts(facts, keys, keys);
    }
}

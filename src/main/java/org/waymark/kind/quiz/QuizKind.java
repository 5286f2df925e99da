package org.waymark.kind.quiz;

import java.nio.file.Path;
import java.util.List;
import org.waymark.check.KindChecks;
import org.waymark.check.quiz.QuizNameCheck;
import org.waymark.check.quiz.QuizPlaceholderCheck;
import org.waymark.check.quiz.QuizProofCheck;
import org.waymark.check.quiz.QuizProofs;
import org.waymark.check.quiz.QuizWordsCheck;
import org.waymark.kind.Kind;
import org.waymark.model.Site;
import org.waymark.read.quiz.QuizReader;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.context.Renderer;
import org.waymark.render.quiz.QuizRenderer;
import org.waymark.render.updates.Update;

/** Questionnaires: a decision table that is proved, and pages that ask and explain. */
public final class QuizKind implements Kind {
    static final Update.Group GROUP = new Update.Group(2, "updates.part.quiz", true, "checks");

    /** Always the same, so that a preview sees that nothing is declared anew. */
    private static final List<PieceReader> READERS = List.of(new QuizReader());

    @Override
    public List<PieceReader> readers(Path contentDir) {
        return READERS;
    }

    @Override
    public KindChecks checks(Site site) {
        QuizProofs proofs = QuizProofs.of(site);
        return new KindChecks(
                List.of(
                        new QuizNameCheck(),
                        new QuizProofCheck(proofs),
                        new QuizWordsCheck(),
                        new QuizPlaceholderCheck()),
                proofs.byName());
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(new QuizRenderer());
    }

    @Override
    public List<Update.Source> updates(Site site) {
        return List.of(new QuizUpdates());
    }
}

package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.Quiz;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** Revisions follow each other in the order of their dates, and say what changed. */
public final class RevisionCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.entries().values().forEach(entry -> {
            List<Revision> revisions = entry.revisions();
            for (int i = 1; i < revisions.size(); i++) {
                check(State.of(revisions.get(i - 1)), State.of(revisions.get(i)), diagnostics);
            }
        });
        site.quizzes().forEach(quiz -> {
            List<Quiz.Edition> revisions = quiz.revisions();
            for (int i = 1; i < revisions.size(); i++) {
                check(State.of(revisions.get(i - 1)), State.of(revisions.get(i)), diagnostics);
            }
        });
    }

    /** What entries and questionnaires say of a revision. */
    private record State(int number, Located<LocalDate> effective, Optional<String> change, SourcePosition position) {
        static State of(Revision revision) {
            return new State(revision.number(), revision.effective(), revision.change(), revision.position());
        }

        static State of(Quiz.Edition revision) {
            return new State(revision.number(), revision.effective(), revision.change(), revision.position());
        }
    }

    private static void check(State earlier, State later, Diagnostics diagnostics) {
        boolean isDated = !later.effective().value().equals(Revision.NO_DAY);
        if (isDated && later.effective().value().isBefore(earlier.effective().value())) {
            diagnostics.report(
                    Rule.REVISION_ORDER,
                    later.effective().position(),
                    "r" + later.number() + " takes effect on "
                            + later.effective().value() + ", before r" + earlier.number() + " ("
                            + earlier.effective().value() + ")",
                    "Give it the day from which it holds: "
                            + earlier.effective().value() + " or later.");
        }
        if (later.change().isEmpty()) {
            diagnostics.report(
                    Rule.CHANGE,
                    later.position(),
                    "r" + later.number() + " does not say what changed",
                    "Write one plain sentence for the reader, for example: "
                            + "change: The court must now answer within 30 days.");
        }
    }
}

package org.waymark.kind.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.decision.Comparison;
import org.waymark.model.quiz.Quiz;
import org.waymark.render.context.SiteContext;
import org.waymark.render.updates.Update;

/** The revisions of questionnaires, each compared with the one before it. */
final class QuizUpdates implements Update.Source {
    @Override
    public Update.Group group() {
        return QuizKind.GROUP;
    }

    @Override
    public Stream<Update> updates(SiteContext site) {
        return site.all(Quiz.class).stream().flatMap(QuizUpdates::updates);
    }

    private static Stream<Update> updates(Quiz quiz) {
        List<Quiz.Revision> published =
                quiz.revisions().stream().filter(revision -> !revision.draft()).toList();
        return IntStream.range(0, published.size())
                .mapToObj(i -> new QuizUpdate(
                        quiz,
                        published.get(i),
                        i == 0
                                ? Optional.empty()
                                : Optional.of(Comparison.of(
                                        published.get(i - 1).table(),
                                        published.get(i).table()))));
    }
}

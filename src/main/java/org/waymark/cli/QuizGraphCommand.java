package org.waymark.cli;

import java.util.concurrent.Callable;
import org.waymark.decision.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waymark quiz graph}: draws the order of the questions. */
@Command(
        name = "graph",
        description = "Draws what is asked after what, as SVG, from the same data.",
        mixinStandardHelpOptions = true)
final class QuizGraphCommand implements Callable<Integer> {
    @Mixin
    private final QuizCommand.Asked asked = new QuizCommand.Asked();

    @Override
    public Integer call() {
        asked.out().print(Graph.svg(asked.newestRevision().table()));
        asked.out().flush();
        return 0;
    }
}

package org.waymark.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark states}: lists the state laws that somebody should check again, and why. */
@Command(
        name = "states",
        description = "Shows which laws of states somebody should look at again: what is due, what is doubtful and why,"
                + " and what has no text of the law among its sources. The oldest stands first.",
        subcommands = StatesNewSourceCommand.class,
        mixinStandardHelpOptions = true,
        footer = {"", "A state changed its law? docs/states.md says what to do."})
final class StatesCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--all", description = "Show the states, too, with which all is well")
    private boolean all;

    /** A state, with the reasons to check it again. */
    private record Line(String code, StateFacts facts, List<String> reasons) {
        String text(int width) {
            String reason = reasons.isEmpty() ? "-" : String.join("\n" + " ".repeat(width), reasons);
            return String.format(
                            Locale.ROOT,
                            "%-6s%-12s%-12s%-12s",
                            code,
                            facts.asOf().value(),
                            facts.nextCheck().value(),
                            facts.confidence().id())
                    + reason;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = invocation.out();
        Project project = invocation.project();
        var site = invocation.siteAsOf(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Line> lines = lines(site.get(), project.today());
        String head = String.format(Locale.ROOT, "%-6s%-12s%-12s%-12s", "Code", "As of", "Next check", "Confidence");
        out.println(head + "Why look again");
        lines.stream()
                .filter(line -> all || !line.reasons().isEmpty())
                .forEach(line -> out.println(line.text(head.length())));
        out.println();
        out.println(summary(lines, project.today()));
        out.flush();
        return 0;
    }

    private static List<Line> lines(Site site, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (StateLaw state : site.all(StateLaw.class)) {
            state.latest()
                    .ifPresent(revision -> lines.add(new Line(
                            state.code(),
                            revision.facts(),
                            reasons(revision, site.guide().source(), today))));
        }
        lines.sort(
                Comparator.comparing((Line line) -> line.facts().asOf().value().last())
                        .thenComparing(Line::code));
        return lines;
    }

    private static List<String> reasons(StateLaw.Revision revision, Language source, LocalDate today) {
        StateFacts facts = revision.facts();
        List<String> reasons = new ArrayList<>();
        if (facts.isDue(today)) {
            reasons.add("due");
        }
        if (facts.checkFirst()) {
            reasons.add("doubtful: "
                    + revision.in(source)
                            .flatMap(StateWords::checkFirst)
                            .map(Located::value)
                            .orElse("(no reason is written)"));
        }
        if (!facts.hasStatute()) {
            reasons.add("no text of the law among its sources");
        }
        return reasons;
    }

    private static String summary(List<Line> lines, LocalDate today) {
        return lines.size() + " states on " + today + ": "
                + lines.stream().filter(line -> line.facts().isDue(today)).count() + " due, "
                + lines.stream().filter(line -> line.facts().checkFirst()).count() + " doubtful, "
                + lines.stream().filter(line -> !line.facts().hasStatute()).count()
                + " without a text of the law.\n"
                + "By group: " + counts(ReliefGroup.values(), lines) + ".\n"
                + "By confidence: " + counts(StateFacts.Confidence.values(), lines) + ".";
    }

    private static String counts(Choice[] choices, List<Line> lines) {
        return Arrays.stream(choices)
                .map(choice -> choice.id() + " "
                        + lines.stream()
                                .filter(line -> line.facts().group() == choice
                                        || line.facts().confidence() == choice)
                                .count())
                .collect(Collectors.joining(", "));
    }
}

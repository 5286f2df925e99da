package org.waymark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark quiz table}: prints the decision table as text or Markdown. */
@Command(
        name = "table",
        description = "Shows the decision table, as text or as Markdown.",
        mixinStandardHelpOptions = true)
final class QuizTableCommand implements Callable<Integer> {
    @Mixin
    private final QuizCommand.Asked asked = new QuizCommand.Asked();

    @Option(names = "--markdown", description = "As a Markdown table")
    private boolean markdown;

    @Override
    public Integer call() {
        DecisionTable table = asked.newestRevision().table();
        List<List<String>> lines = Stream.concat(
                        Stream.of(List.of("Rule", "Results", "If", "Then", "Rests on")),
                        table.rows().stream().map(QuizTableCommand::cells))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            asked.out().println(markdown ? "| " + String.join(" | ", lines.get(i)) + " |" : text(lines, i));
            if (markdown && i == 0) {
                asked.out().println("|" + "---|".repeat(lines.get(0).size()));
            }
        }
        asked.out().flush();
        return 0;
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.rule().value(),
                words(row.results()),
                condition(row.when()),
                row.outcome().value(),
                words(row.restsOn()) + "; " + words(row.cites()));
    }

    private static String words(List<Located<String>> words) {
        return words.stream().map(Located::value).collect(Collectors.joining(", "));
    }

    private static String condition(Condition when) {
        return when.allowed().entrySet().stream()
                .map(named -> named.getKey() + " = "
                        + String.join(" or ", named.getValue().options()))
                .collect(Collectors.joining(" and "));
    }

    /** Formats a line with all columns except the last padded to their widest cell. */
    private static String text(List<List<String>> lines, int index) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < 4; column++) {
            int at = column;
            int width =
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0);
            String cell = lines.get(index).get(column);
            text.append(cell).append(" ".repeat(width - cell.length() + 2));
        }
        return text + lines.get(index).get(4);
    }
}

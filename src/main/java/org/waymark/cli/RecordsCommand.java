package org.waymark.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Field.Role;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark records}: lists the records of a dataset that somebody should check again, and why. */
@Command(
        name = "records",
        description =
                "Shows which records of a dataset somebody should look at again: what is due, what is doubtful and"
                        + " why, and what has none of the best kind of source. The oldest stands first.",
        subcommands = NewSourceCommand.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The name of a dataset is a command too, where no other has that name.",
            "Facts have changed? docs/datasets.md says what to do."
        })
final class RecordsCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DATASET",
            description = "the folder of the dataset; a guide with one dataset need not name it")
    private String name;

    @Option(names = "--all", description = "Show the records, too, with which all is well")
    private boolean all;

    RecordsCommand() {
        this("");
    }

    /** The command that has the name of a dataset. */
    RecordsCommand(String dataset) {
        this.name = dataset;
    }

    /** A record, with the reasons to check it again. */
    private record Line(String slug, RecordRevision revision, List<String> reasons) {
        String text(int width) {
            String reason = reasons.isEmpty() ? "-" : String.join("\n" + " ".repeat(width), reasons);
            return String.format(
                            Locale.ROOT,
                            "%-6s%-12s%-12s%-12s",
                            slug,
                            said(Role.AS_OF),
                            said(Role.REVIEW),
                            said(Role.CERTAINTY))
                    + reason;
        }

        private String said(Role role) {
            return revision.value(role).map(FieldValue::text).orElse("-");
        }
    }

    /** The dataset that is named, or the only one. */
    Dataset dataset(Site site) {
        List<Dataset> datasets = site.declarations(Dataset.class);
        List<String> names = datasets.stream().map(Dataset::folder).toList();
        if (name.isEmpty() && datasets.size() != 1) {
            throw invocation.usageError(
                    datasets.isEmpty()
                            ? "This guide has no dataset. docs/datasets.md says how to declare one."
                            : "Say which dataset: " + String.join(", ", names));
        }
        return datasets.stream()
                .filter(dataset -> name.isEmpty() || dataset.folder().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        invocation.usageError("There is no dataset '" + name + "'. " + Nearest.hint(name, names)));
    }

    @Override
    public Integer call() {
        PrintWriter out = invocation.out();
        Project project = invocation.project();
        var site = invocation.siteAsOf(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Dataset dataset = dataset(site.get());
        List<Line> lines = lines(dataset, site.get(), project.today());
        String head = String.format(Locale.ROOT, "%-6s%-12s%-12s%-12s", "Code", "As of", "Next check", "Confidence");
        out.println(head + "Why look again");
        lines.stream()
                .filter(line -> all || !line.reasons().isEmpty())
                .forEach(line -> out.println(line.text(head.length())));
        out.println();
        out.println(summary(dataset, lines, project.today()));
        out.flush();
        return 0;
    }

    private static List<Line> lines(Dataset dataset, Site site, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (DataRecord one : DataRecord.all(site, dataset)) {
            one.latest()
                    .ifPresent(revision -> lines.add(new Line(
                            one.slug(), revision, reasons(revision, site.guide().source(), today))));
        }
        lines.sort(Comparator.comparing((Line line) -> line.revision()
                        .date(Role.AS_OF)
                        .map(date -> date.value().last())
                        .orElse(LocalDate.MIN))
                .thenComparing(Line::slug));
        return lines;
    }

    private static List<String> reasons(RecordRevision revision, Language source, LocalDate today) {
        List<String> reasons = new ArrayList<>();
        if (revision.isDue(today)) {
            reasons.add("due");
        }
        if (revision.isDoubtful()) {
            String why = revision.dataset().field(Role.DOUBT).map(Field::name).orElse("");
            reasons.add("doubtful: "
                    + revision.in(source)
                            .flatMap(words -> words.phrase(why))
                            .map(Located::value)
                            .orElse("(no reason is written)"));
        }
        if (!revision.hasBestSource()) {
            reasons.add("no " + best(revision.dataset()) + " among its sources");
        }
        return reasons;
    }

    private static String best(Dataset dataset) {
        return dataset.fields(Field.Type.SOURCES)
                .map(field -> field.valueIds().get(0))
                .collect(Collectors.joining(", "));
    }

    private static String summary(Dataset dataset, List<Line> lines, LocalDate today) {
        Stream<String> groups = dataset.groups().stream()
                .map(grading -> "\nBy group: "
                        + counts(
                                grading.outcomeIds(),
                                lines,
                                line -> line.revision().group().orElse(""))
                        + ".");
        Stream<String> certainty = dataset.field(Role.CERTAINTY).stream()
                .map(field -> "\nBy " + field.name() + ": "
                        + counts(field.valueIds(), lines, line -> line.said(Role.CERTAINTY)) + ".");
        return lines.size() + " " + dataset.folder() + " on " + today + ": "
                + count(lines, line -> line.revision().isDue(today)) + " due, "
                + count(lines, line -> line.revision().isDoubtful()) + " doubtful, "
                + count(lines, line -> !line.revision().hasBestSource()) + " without " + best(dataset) + "."
                + Stream.concat(groups, certainty).collect(Collectors.joining());
    }

    private static long count(List<Line> lines, Predicate<Line> counted) {
        return lines.stream().filter(counted).count();
    }

    private static String counts(List<String> ids, List<Line> lines, Function<Line, String> value) {
        return ids.stream()
                .map(id -> id + " " + count(lines, line -> value.apply(line).equals(id)))
                .collect(Collectors.joining(", "));
    }
}

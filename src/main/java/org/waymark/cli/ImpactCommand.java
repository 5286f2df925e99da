package org.waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.impact.Impact;
import org.waymark.impact.Subjects;
import org.waymark.model.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark impact}: lists what is affected by a change in the law. */
@Command(
        name = "impact",
        description =
                "Lists everything in the guide that a source, a subsection of it, a day, a word of the glossary or a"
                        + " phrase touches, by what is to be done about it: texts, rules, records, translations, sheets."
                        + " A subsection touches those below it and those that hold it. Changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For example:",
            "  ./waymark impact rent-act-12-b-3               a subsection, as texts cite it",
            "  ./waymark impact \"Rent Act § 12(b)(3)\"         the same, as it is printed",
            "  ./waymark impact 2026-01-23                    a day that texts name",
            "  ./waymark impact glossary/deposit              a word",
            "  ./waymark impact value:filing-fee              a value of values.yaml",
            "  ./waymark impact img:sign.png                  a picture of content/img",
            "  ./waymark impact \"30 days\"                     a phrase or a number, as texts say it",
            "  ./waymark impact \"Civil Code § 12.3\"           a law that a record cites"
        })
final class ImpactCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description = "a source, a subsection, a day, a word or a phrase; quotation marks may be left out")
    private List<String> words = List.of();

    /** The output format of the list. */
    enum ListFormat {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(names = "--format", description = "How the list is written: ${COMPLETION-CANDIDATES} (default: text)")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        var site = invocation.unfinishedSite(invocation.project());
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Impact impact = impact(site.get().site());
        PrintWriter out = invocation.out();
        ImpactPrinter printer = new ImpactPrinter(impact, site.get().site().kinds());
        out.print(format == ListFormat.JSON ? printer.json() : printer.text());
        out.flush();
        return 0;
    }

    private String what() {
        return String.join(" ", words).strip();
    }

    private Impact impact(Site site) {
        Subjects subjects = new Subjects(site);
        return subjects.find(what())
                .map(subject -> Impact.of(site, subject))
                .orElseThrow(() -> invocation.usageError(unknown(subjects)));
    }

    private String unknown(Subjects subjects) {
        List<String> nearest = subjects.nearest(what());
        String hint = nearest.isEmpty()
                ? "Write a source or a subsection (content/sources.yaml lists them), a day such as 2026-03-01, a word"
                        + " of content/glossary/, or words that texts say."
                : "Did you mean " + String.join(", ", nearest) + "?"
                        + " Subsections are listed in content/sources.yaml, words in content/glossary/.";
        return "'" + what()
                + "' is no source, subsection, day, word or law of a record that this guide knows, and no text says it. "
                + hint;
    }
}

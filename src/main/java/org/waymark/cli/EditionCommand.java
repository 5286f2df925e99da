package org.waymark.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.author.EditionFile;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.SiteBuild;
import org.waymark.pipeline.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark edition}: names a day of the guide and records what was published on it. */
@Command(
        name = "edition",
        description = "Closes an edition: writes down each published page and the fingerprint of its text.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For example: ./waymark edition 2026-11-24 --name \"Second edition\" --name es=\"Segunda edición\"",
            "A closed edition takes another name, or one in a further language: ./waymark edition 2026-11-24 --name es=\"Otra\"",
            "After mending a typo: ./waymark edition 2026-11-24 --accept faq/what-is-a-deposit/r1/en.md"
        })
final class EditionCommand implements Callable<Integer> {
    private static final Pattern TAGGED = Pattern.compile("([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)");

    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(index = "0", paramLabel = "DATE", description = "its day, year-month-day")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--name",
            paramLabel = "[LANG=]NAME",
            description = "what readers see, such as \"Second edition\"; once more for each other language")
    private List<String> names = List.of();

    @Option(names = "--accept", paramLabel = "FILE", description = "a published text whose typo was mended")
    private @Nullable String accept;

    @Override
    public Integer call() {
        Project project = invocation.project().asOf(day);
        Diagnostics diagnostics =
                new SiteBuild(project, stage -> {}).run(Target.NOTHING).diagnostics();
        var out = invocation.out();
        if (diagnostics.hasErrors()) {
            invocation.print(diagnostics, Format.TEXT);
            return Main.ERRORS_IN_CONTENT;
        }
        Site site = invocation.site(project).orElseThrow();
        EditionFile edition = new EditionFile(project.contentDir(), site);
        out.println(accept == null ? close(edition, project, names(site.guide(), edition)) : accept(edition, accept));
        out.flush();
        return 0;
    }

    private String accept(EditionFile edition, String file) {
        String inside = new PieceName(invocation.content()).inside(file);
        if (!edition.accept(inside)) {
            throw invocation.usageError(
                    "No edition has published '" + file + "'. Write it like: faq/what-is-a-deposit/r1/en.md");
        }
        return "accepted " + inside + " as it is now";
    }

    /** Parses names. A name after a language tag is in that language; any other is in the source language. */
    private Map<Language, String> names(Guide guide, EditionFile edition) {
        Map<Language, String> byLanguage = new HashMap<>();
        for (String written : names) {
            Matcher tagged = TAGGED.matcher(written.strip());
            boolean isTagged = tagged.matches();
            Language language = isTagged ? invocation.language(tagged.group(1), guide.languages()) : guide.source();
            String name = unquoted(isTagged ? tagged.group(2) : written);
            if (!name.isEmpty()) {
                byLanguage.put(language, name);
            }
        }
        boolean isNamed = edition.edition(day).isPresent() && !byLanguage.isEmpty();
        if (!isNamed && !byLanguage.containsKey(guide.source())) {
            throw invocation.usageError("An edition has a name. Write, for example: --name \"Second edition\"");
        }
        return byLanguage;
    }

    /** Removes the quotation marks that some shells pass on from an example. */
    private static String unquoted(String name) {
        return name.strip().replaceFirst("^([\"'\u201c])(.*)[\"'\u201d]$", "$2").strip();
    }

    private String close(EditionFile edition, Project project, Map<Language, String> byLanguage) {
        String file = project.contentDir().getFileName() + "/"
                + EditionFile.file(day).toString().replace('\\', '/');
        return switch (edition.close(day, byLanguage)) {
            case WRITTEN ->
                "wrote " + file
                        + (day.isAfter(project.today())
                                ? System.lineSeparator() + "It goes live on " + day + ": build again that day"
                                : "");
            case NAMED -> "wrote the name into " + file + ". What it published stays as it was.";
            case UNCHANGED -> file + " says so already. Nothing was changed.";
            case CLOSED_BEFORE ->
                throw invocation.usageError(
                        file + " is closed, and the guide has other texts for that day now. Close an edition of "
                                + "another day, or take a mended typo with --accept FILE.");
        };
    }
}

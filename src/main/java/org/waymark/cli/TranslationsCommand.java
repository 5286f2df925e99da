package org.waymark.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.translation.Marks;
import org.waymark.translation.Translations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark translations}: lists which texts are up to date, out of date or missing in each language. */
@Command(
        name = "translations",
        subcommands = {TranslationsStartCommand.class, TranslationsExportCommand.class, TranslationsImportCommand.class
        },
        description = "Shows how far each translation is behind, and who stands behind it.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translations --lang es --diff"})
final class TranslationsCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "only this one, such as es")
    private @Nullable String lang;

    @Option(
            names = "--diff",
            description = "Also each block or text that is behind: old source, new source, translation")
    private boolean diff;

    @Option(
            names = "--behind",
            description = "Only what is behind or missing, and how many pieces of each language are in which state")
    private boolean behind;

    @Option(names = "--require", description = "End with exit code 1 unless all is up to date")
    private boolean require;

    @Override
    public Integer call() {
        Optional<Invocation.UnfinishedSite> work = invocation.unfinishedSite(invocation.project());
        PrintWriter out = invocation.out();
        if (work.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Site site = work.get().site();
        Marks marks = new Marks(work.get().marks());
        List<TranslationStatus> statuses = new ArrayList<>();
        for (Language language : languages(site)) {
            Translations.of(site, language)
                    .map(marks::in)
                    .map(TranslationStatus::of)
                    .forEach(statuses::add);
        }
        List<TranslationStatus> shown = behind
                ? statuses.stream().filter(status -> !status.isUpToDate()).toList()
                : statuses;
        print(shown, out);
        if (behind) {
            StateTable.of(statuses).lines().forEach(out::println);
        }
        long current = statuses.stream().filter(TranslationStatus::isUpToDate).count();
        out.println(current + " of " + statuses.size() + " translations are up to date.");
        out.flush();
        return require && !statuses.stream().allMatch(TranslationStatus::isUpToDate) ? Main.ERRORS_IN_CONTENT : 0;
    }

    private List<Language> languages(Site site) {
        List<Language> all = site.guide().languages();
        List<Language> translated = all.subList(1, all.size());
        if (lang == null) {
            return translated;
        }
        return List.of(invocation.language(lang, translated));
    }

    private void print(List<TranslationStatus> statuses, PrintWriter out) {
        int width = statuses.stream()
                .mapToInt(status -> status.translation().piece().length())
                .max()
                .orElse(0);
        for (TranslationStatus status : statuses) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s  %-" + Math.max(1, width) + "s  %s  %s",
                    status.translation().language(),
                    status.translation().piece(),
                    status.inWords(),
                    status.provenance()));
            if (diff) {
                status.parts().forEach(part -> diff(part, out));
            }
        }
    }

    private static void diff(TranslationStatus.Section part, PrintWriter out) {
        out.println("    " + part.name());
        part.lines().forEach(line -> out.println("      " + line));
    }
}

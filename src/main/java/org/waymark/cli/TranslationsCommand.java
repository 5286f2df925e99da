package org.waymark.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.history.Reading;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark translations}: which texts are up to date, behind or missing in each language. */
@Command(
        name = "translations",
        description = "Shows how far each translation is behind, and who stands behind it.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translations --lang es --diff"})
final class TranslationsCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "only this one, such as es")
    private @Nullable String lang;

    @Option(names = "--diff", description = "Also each block that is behind: old source, new source, translation")
    private boolean diff;

    @Option(names = "--require", description = "End with exit code 1 unless all is up to date")
    private boolean require;

    /** How a text stands in a language. */
    private record Standing(Entry entry, Language language, Reading reading) {
        static Standing of(Entry entry, Language language) {
            return new Standing(entry, language, Reading.of(entry, language));
        }

        boolean isUpToDate() {
            return !reading.isUntranslated(language) && !reading.isBehind();
        }

        String inWords() {
            if (reading.isUntranslated(language)) {
                return "missing";
            }
            int gone = (int) reading.parts().stream()
                    .filter(part -> part.state() == Reading.State.GONE)
                    .count();
            return isUpToDate()
                    ? "up to date"
                    : "behind by " + (reading.stale() + gone) + " of " + reading.blocks() + " blocks (r"
                            + reading.version().revision().number() + " of r"
                            + reading.latest().revision().number() + ")";
        }

        String provenance() {
            Provenance provenance = reading.version().document().provenance();
            return provenance
                            .translation()
                            .map(translation -> translation.state().name().toLowerCase(Locale.ROOT)
                                    + translation.by().map(by -> " by " + by).orElse("") + " on " + translation.on())
                            .orElse("-")
                    + provenance
                            .review()
                            .map(review -> ", reviewed by " + review.by() + " on " + review.on())
                            .orElse("");
        }
    }

    @Override
    public Integer call() {
        Optional<Site> site = invocation.wholeSite(invocation.project());
        PrintWriter out = invocation.out();
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Standing> standings = new ArrayList<>();
        for (Language language : languages(site.get())) {
            site.get().entries().values().stream()
                    .filter(Entry::isPublished)
                    .map(entry -> Standing.of(entry, language))
                    .forEach(standings::add);
        }
        print(standings, out);
        out.flush();
        return require && !standings.stream().allMatch(Standing::isUpToDate) ? Main.ERRORS_IN_CONTENT : 0;
    }

    private List<Language> languages(Site site) {
        List<Language> all = site.guide().languages();
        List<Language> translated = all.subList(1, all.size());
        if (lang == null) {
            return translated;
        }
        return List.of(invocation.language(lang, translated));
    }

    private void print(List<Standing> standings, PrintWriter out) {
        int width = standings.stream()
                .mapToInt(standing -> standing.entry().id().path().length())
                .max()
                .orElse(0);
        for (Standing standing : standings) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s  %-" + Math.max(1, width) + "s  %s  %s",
                    standing.language(),
                    standing.entry().id(),
                    standing.inWords(),
                    standing.provenance()));
            if (diff && standing.reading().isBehind()) {
                standing.reading().parts().stream()
                        .filter(Reading.Part::isStale)
                        .forEach(part -> diff(part, standing.language(), out));
            }
        }
        long current = standings.stream().filter(Standing::isUpToDate).count();
        out.println(current + " of " + standings.size() + " translations are up to date.");
    }

    private static void diff(Reading.Part part, Language language, PrintWriter out) {
        out.println("    " + part.state().name().toLowerCase(Locale.ROOT) + " since " + part.since());
        line("old source", part.before(), out);
        line("new source", part.source(), out);
        line("in " + language, part.own(), out);
    }

    private static void line(String name, Optional<Block> block, PrintWriter out) {
        block.ifPresent(
                found -> out.println("      " + name + ": " + found.text().replace("\n", " / ")));
    }
}

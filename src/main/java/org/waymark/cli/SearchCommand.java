package org.waymark.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.search.Documents;
import org.waymark.search.Field;
import org.waymark.search.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark search}: shows what a reader would find, and why. */
@Command(
        name = "search",
        description = "Shows what a reader would find, and which words decided it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For example: ./waymark search --lang es \"borrar mis antecedentes\"",
            "A list for --misses has a line for each query: the query, a tab, the entry that should come first."
        })
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The reader's language (default: the guide's first)")
    private @Nullable String lang;

    @Option(names = "--misses", paramLabel = "FILE", description = "Runs a list of queries and shows those that miss")
    private @Nullable Path misses;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what a reader types")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        if (words.isEmpty() && misses == null) {
            throw invocation.usageError("Say what to look for, or name a list with --misses.");
        }
        Optional<Site> site = invocation.publishedSite(invocation.project());
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Language language = language(site.get());
        var ranking = new Ranking(Documents.index(site.get(), language));
        if (!words.isEmpty()) {
            new SearchReport(ranking, fields(site.get(), language), invocation.out()).explain(String.join(" ", words));
        }
        if (misses != null) {
            new MissReport(ranking, language, invocation.out()).show(invocation.lines(misses));
        }
        invocation.out().flush();
        return 0;
    }

    private static Map<Field, Ranking> fields(Site site, Language language) {
        Map<Field, Ranking> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, new Ranking(Documents.index(site, language, Set.of(field))));
        }
        return fields;
    }

    private Language language(Site site) {
        return lang == null
                ? site.guide().source()
                : invocation.language(lang, site.guide().languages());
    }
}

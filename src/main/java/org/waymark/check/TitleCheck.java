package org.waymark.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.character.ComparisonForm;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Topic;

/**
 * Checks that titles are short and neutral, because they appear in tabs, in the browser's history and as file names of PDFs.
 */
public final class TitleCheck implements Check {
    private static final int MAX_LENGTH = 60;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Text.all(site).map(Text::document).forEach(document -> {
            length(document.title(), diagnostics);
            new Glance(site, document.language()).check(document.title(), diagnostics);
        });
        site.worded().stream()
                .flatMap(piece -> piece.revisions().stream())
                .flatMap(revision -> revision.words().values().stream())
                .forEach(words -> words.titles().forEach(title -> {
                    length(title, diagnostics);
                    new Glance(site, words.language()).check(title, diagnostics);
                }));
        for (Language language : site.guide().languages()) {
            Glance glance = new Glance(site, language);
            Stream.concat(
                            Stream.of(site.guide().title()),
                            site.topics().stream().map(Topic::name))
                    .map(name -> new Located<>(name.in(language), name.position()))
                    .forEach(name -> glance.check(name, diagnostics));
        }
    }

    private static void length(Located<String> title, Diagnostics diagnostics) {
        int length = title.value().codePointCount(0, title.value().length());
        if (length > MAX_LENGTH) {
            diagnostics.report(
                    Rule.TITLE_LENGTH,
                    title.position(),
                    "the title has " + length + " characters, at most " + MAX_LENGTH + " fit into a tab or a list",
                    "Write it shorter. The full question goes into the heading.");
        }
    }

    /** The words that nobody should see over a reader's shoulder. */
    private record Glance(Pattern words) {
        private static final Pattern NOTHING = Pattern.compile("(?!)");

        Glance(Site site, Language language) {
            this(pattern(site.guide().glanceWords().getOrDefault(language, List.of())));
        }

        private static Pattern pattern(List<String> words) {
            return words.isEmpty()
                    ? NOTHING
                    : Pattern.compile(words.stream()
                            .map(ComparisonForm::of)
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        }

        void check(Located<String> title, Diagnostics diagnostics) {
            var matcher = words.matcher(ComparisonForm.of(title.value()));
            if (matcher.find()) {
                diagnostics.report(
                        Rule.GLANCE_WORD,
                        title.position(),
                        "the title says '" + matcher.group() + "', which must not be seen over a shoulder",
                        "Find a neutral title. The heading on the page may say it.");
            }
        }
    }
}

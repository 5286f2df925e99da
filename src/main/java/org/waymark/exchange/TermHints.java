package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.yaml.Composer;
import org.waymark.yaml.Lines;
import org.waymark.yaml.WrittenNode;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Text;

/** The words that a language has chosen for terms ({@code content/terms/<language>.yaml}), found in texts of the source. */
final class TermHints {
    private static final String TERM = "term";
    private static final String CHOSEN = "chosen";

    private record Entry(TermHint hint, Pattern words) {}

    private final List<Entry> entries = new ArrayList<>();

    private TermHints() {}

    /** The words in a file's text. */
    static TermHints of(String text) {
        TermHints hints = new TermHints();
        Optional<WrittenNode> root =
                text.isBlank() ? Optional.empty() : Composer.compose(text, new Lines("", text), new Diagnostics());
        root.filter(Items.class::isInstance)
                .map(Items.class::cast)
                .ifPresent(list -> list.values().stream()
                        .filter(Keys.class::isInstance)
                        .map(Keys.class::cast)
                        .forEach(hints::add));
        return hints;
    }

    private void add(Keys keys) {
        String term = value(keys, TERM);
        String chosen = value(keys, CHOSEN);
        String why = keys.pairs().stream()
                .filter(pair -> !List.of(TERM, CHOSEN).contains(pair.key().value()))
                .map(TermHints::said)
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" "));
        List<String> forms = Stream.of(term.replaceAll("\\([^()]*\\)", " ").split(","))
                .map(form -> form.strip().replaceFirst("^to (?:be )?", ""))
                .filter(form -> !form.isBlank())
                .map(Pattern::quote)
                .toList();
        if (!forms.isEmpty() && !chosen.isBlank()) {
            // an ending of a letter or two: courts, asked
            entries.add(new Entry(
                    new TermHint(term, chosen, why),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")\\p{Ll}{0,2}(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
    }

    private static String value(Keys keys, String key) {
        return keys.pairs().stream()
                .filter(pair -> pair.key().value().equals(key))
                .map(TermHints::text)
                .findFirst()
                .orElse("");
    }

    private static String text(Pair pair) {
        return pair.value() instanceof Text text
                ? text.value().replaceAll("\\s+", " ").strip()
                : "";
    }

    private static String said(Pair pair) {
        String words = pair.value() instanceof Items list
                ? list.values().stream()
                        .filter(Text.class::isInstance)
                        .map(item -> ((Text) item).value())
                        .collect(Collectors.joining(", "))
                : text(pair);
        return pair.key().value().equals("why") || words.isBlank()
                ? words
                : pair.key().value().replace('-', ' ').toLowerCase(Locale.ROOT) + ": " + words;
    }

    /** The terms that a text of the source has, in the order of the file. */
    List<TermHint> in(String source) {
        return entries.stream()
                .filter(entry -> entry.words().matcher(source).find())
                .map(Entry::hint)
                .toList();
    }
}

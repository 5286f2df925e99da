package org.waymark.i18n;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.character.ComparisonForm;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Version;

/** The glossary terms of a language by their words, in lower case; finds where texts use them. */
public final class TermWords {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’.&][\\p{L}\\p{N}]++)*+");

    private final Map<String, Word> words;
    private final int longest;

    private TermWords(Map<String, Word> words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    /** A term and the word that readers see. */
    public record Word(String slug, String word) {}

    public static TermWords of(Site site, Language language) {
        Map<String, Word> words = new HashMap<>();
        int longest = 1;
        for (Entry entry : site.published(EntryKind.TERM)) {
            Optional<Version> version = entry.in(language);
            if (version.isPresent()) {
                String word = version.get().document().heading().value();
                List<String> tokens = tokens(word);
                words.putIfAbsent(String.join(" ", tokens), new Word(entry.id().slug(), word));
                longest = Math.max(longest, tokens.size());
            }
        }
        return new TermWords(words, longest);
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(ComparisonForm.of(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The terms that a text uses. The longest match wins: "crime of violence" does not count as "violence". */
    public Set<Word> in(String text) {
        Set<Word> found = new LinkedHashSet<>();
        List<String> tokens = tokens(text);
        for (int start = 0; start < tokens.size(); start++) {
            for (int length = Math.min(longest, tokens.size() - start); length > 0; length--) {
                Word word = words.get(String.join(" ", tokens.subList(start, start + length)));
                if (word != null) {
                    found.add(word);
                    start += length - 1;
                    break;
                }
            }
        }
        return found;
    }
}

package org.waymark.i18n;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.character.ComparisonForm;
import org.waymark.character.UnspacedScript;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Version;

/** The glossary terms of a language by their words, in lower case; finds where texts use them. */
public final class TermWords {
    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\h*[(（][^()（）]*[)）]");

    private static final String WITHIN = "-'’.&";
    private static final Set<Byte> NUMBERS =
            Set.of(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

    private final Map<String, Word> words;
    private final Set<String> beginnings;
    private final int longest;

    private TermWords(Map<String, Word> words, int longest) {
        this.words = words;
        this.beginnings =
                words.keySet().stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet());
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
                for (String form : forms(word)) {
                    List<String> tokens = tokens(form);
                    words.putIfAbsent(
                            String.join(" ", tokens), new Word(entry.id().slug(), word));
                    longest = Math.max(longest, tokens.size());
                }
            }
        }
        return new TermWords(words, longest);
    }

    /** A term as it stands, and without what a script without spaces has in brackets after it: 押金（deposit）. */
    private static List<String> forms(String word) {
        Matcher bracketed = BRACKETED.matcher(word);
        return bracketed.matches() && UnspacedScript.has(word.codePointAt(0))
                ? List.of(word, bracketed.group(1))
                : List.of(word);
    }

    static List<String> tokens(String text) {
        String plain = ComparisonForm.of(text);
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = endOfToken(plain, start);
            if (end > start) {
                tokens.add(plain.substring(start, end));
            }
            start = end > start ? end : start + 1;
        }
        return tokens;
    }

    /** Letters and numbers, with one of a few marks between them; in scripts without spaces each sign by itself. */
    private static int endOfToken(String text, int start) {
        if (isUnspaced(text, start)) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (!isUnspaced(text, end) && (isOfToken(text, end) || (end > start && isWithin(text, end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isUnspaced(String text, int at) {
        return at < text.length() && UnspacedScript.has(text.codePointAt(at));
    }

    private static boolean isWithin(String text, int at) {
        return at < text.length() && WITHIN.indexOf(text.charAt(at)) >= 0 && isOfToken(text, at + 1);
    }

    private static boolean isOfToken(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int sign = text.codePointAt(at);
        return Character.isLetter(sign) || NUMBERS.contains((byte) Character.getType(sign));
    }

    /** The terms that a text uses. The longest match wins: "crime of violence" does not count as "violence". */
    public Set<Word> in(String text) {
        Set<Word> found = new LinkedHashSet<>();
        List<String> tokens = tokens(text);
        for (int start = 0; start < tokens.size(); start++) {
            if (!beginnings.contains(tokens.get(start))) {
                continue;
            }
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

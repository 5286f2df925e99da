package org.waymark.i18n;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.waymark.character.CommonSigns;
import org.waymark.character.UnspacedScript;
import org.waymark.model.Language;

/** Splits text of a language into sentences and words. Not thread-safe. Creating an instance is slow, so keep it. */
public final class Breaks {
    // "18 A.B.C. 71" and "J. Smith": a full stop after a single capital does not end a sentence
    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\.)++\\s*+$");

    /** Languages whose words ICU parts by Unicode's own rules, which for common signs are few. */
    private static final Set<String> OF_UNICODE = Set.of("ar", "de", "en", "es", "fr", "pt", "vi", "zh");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** No language by its name: ICU looks words of scripts without spaces up whatever the language. */
    private static final Language ANY = new Language("und");

    private static final ThreadLocal<Map<Language, Breaks>> KEPT = ThreadLocal.withInitial(HashMap::new);

    private static final String WITHIN_WORDS = "'.\u2018\u2019:";
    private static final String WITHIN_NUMBERS = "'.\u2018\u2019,;";

    private final BreakIterator sentences;
    private final BreakIterator words;
    private final boolean isOfUnicode;

    public Breaks(Language language) {
        this.isOfUnicode = OF_UNICODE.contains(language.tag());
        this.sentences = BreakIterator.getSentenceInstance(Locales.of(language));
        this.words = BreakIterator.getWordInstance(Locales.of(language));
    }

    /** Returns the instance that the current thread keeps for a language. */
    public static Breaks of(Language language) {
        return KEPT.get().computeIfAbsent(language, Breaks::new);
    }

    /**
     * The words of a text in any language: what stands between spaces; in a script without spaces those of ICU's dictionaries.
     */
    public static List<String> spacedWords(String text) {
        return text.codePoints().anyMatch(UnspacedScript::has)
                ? of(ANY).words(text)
                : SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** The number of words of a text in any language. */
    public static int count(String text) {
        return spacedWords(text).size();
    }

    /** A sentence and its offset in the text. */
    public record Sentence(String text, int offset) {}

    /** The sentences of a text. A line break always ends a sentence. */
    public List<Sentence> sentences(String text) {
        List<Sentence> found = new ArrayList<>();
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            String sentence = text.substring(start, end);
            boolean ends = end == text.length() || sentence.endsWith("\n");
            if (ends || !endsWithAbbreviation(sentence)) {
                if (!sentence.isBlank()) {
                    found.add(new Sentence(sentence.strip(), start));
                }
                start = end;
            }
        }
        return found;
    }

    private static boolean endsWithAbbreviation(String sentence) {
        int stop = sentence.length() - 1;
        while (stop > 0 && sentence.charAt(stop) != '.' && !Character.isLetterOrDigit(sentence.charAt(stop))) {
            stop--;
        }
        boolean mayBe = stop > 0 && sentence.charAt(stop) == '.' && !Character.isLowerCase(sentence.charAt(stop - 1));
        return mayBe && ABBREVIATION.matcher(sentence).find();
    }

    /** The words of a text, without the white space and punctuation between them. */
    public List<String> words(String text) {
        return isOfUnicode && text.indexOf('_') < 0 && CommonSigns.areAllIn(text)
                ? commonWords(text)
                : pieces(text, status -> status != BreakIterator.WORD_NONE);
    }

    /** The same as by ICU, for a text of common signs without an underscore. */
    private static List<String> commonWords(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            if (end > start) {
                found.add(text.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (isOfWord(text.charAt(end)) || (end > start && isWithin(text, end)))) {
            end++;
        }
        return end;
    }

    /** Whether a mark joins the two letters or digits around it: "don't", "3,771". */
    private static boolean isWithin(String text, int at) {
        if (at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return isDigit(before)
                ? isDigit(after) && WITHIN_NUMBERS.indexOf(text.charAt(at)) >= 0
                : isLetter(before) && isLetter(after) && WITHIN_WORDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00c0' && c <= '\u00ff' && c != '\u00d7' && c != '\u00f7');
    }

    /** The words of a text and the white space and punctuation between them. Joined, the pieces are the text again. */
    public List<String> pieces(String text) {
        return pieces(text, status -> true);
    }

    private List<String> pieces(String text, IntPredicate filter) {
        List<String> found = new ArrayList<>();
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (filter.test(words.getRuleStatus())) {
                found.add(text.substring(start, end));
            }
        }
        return found;
    }
}

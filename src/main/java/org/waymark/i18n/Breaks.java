package org.waymark.i18n;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.waymark.model.Language;

/** Splits text of a language into sentences and words. Not thread-safe. Creating an instance is slow, so keep it. */
public final class Breaks {
    // "18 U.S.C. 3771A" and "U.S. Attorney": a full stop after a single capital does not end a sentence
    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\.)++\\s*+$");

    private static final ThreadLocal<Map<Language, Breaks>> KEPT = ThreadLocal.withInitial(HashMap::new);

    private final BreakIterator sentences;
    private final BreakIterator words;

    public Breaks(Language language) {
        this.sentences = BreakIterator.getSentenceInstance(Locales.of(language));
        this.words = BreakIterator.getWordInstance(Locales.of(language));
    }

    /** Returns the instance that the current thread keeps for a language. */
    public static Breaks of(Language language) {
        return KEPT.get().computeIfAbsent(language, Breaks::new);
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
            if (ends || !ABBREVIATION.matcher(sentence).find()) {
                if (!sentence.isBlank()) {
                    found.add(new Sentence(sentence.strip(), start));
                }
                start = end;
            }
        }
        return found;
    }

    /** The words of a text, without the white space and punctuation between them. */
    public List<String> words(String text) {
        return pieces(text, status -> status != BreakIterator.WORD_NONE);
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

package org.waymark.i18n;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Language;

/** Where sentences and words of a language begin and end. */
public final class Breaks {
    private Breaks() {}

    /** A sentence, and where it begins in the text. */
    public record Sentence(String text, int offset) {}

    /** The sentences of a text. A line is never joined with the next. */
    public static List<Sentence> sentences(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locales.of(language));
        List<Sentence> sentences = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // "18 U.S.C. 3771A" and "U.S. Attorney": a full stop after a lone capital ends no sentence
            String sentence = text.substring(start, end);
            if (!sentence.strip().matches("(?s).*\\b(\\p{Lu}\\.)+") || end == text.length()) {
                if (!sentence.isBlank()) {
                    sentences.add(new Sentence(sentence.strip(), start));
                }
                start = end;
            }
        }
        return sentences;
    }

    /** The words of a text, without the spaces and marks between them. */
    public static List<String> words(String text, Language language) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locales.of(language));
        List<String> words = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }
}

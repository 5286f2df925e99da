package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.util.IOUtils;
import org.waymark.model.Language;

/** Words that carry a sentence, not its subject: they count, but less. Lucene's own lists, where it has one. */
final class FunctionWords {
    /**
     * Lucene has no list for Vietnamese. Chosen by grammar: words for "is", for time and for being acted upon, for many, what
     * joins and what leads to a place, question words, "this" and "that".
     */
    private static final CharArraySet VIETNAMESE = new CharArraySet(
            List.of(("là có được bị đã đang sẽ các những và hay hoặc mà thì như cũng để do bởi vì"
                            + " của cho trong ở với từ về nào gì ai đâu sao bao nhiêu mấy này đó")
                    .split(" ")),
            false);

    private static final Map<String, Supplier<CharArraySet>> BY_LANGUAGE = Map.of(
            "ar", ArabicAnalyzer::getDefaultStopSet,
            "de", GermanAnalyzer::getDefaultStopSet,
            "en", FunctionWords::english,
            "es", FunctionWords::spanish,
            "fr", FrenchAnalyzer::getDefaultStopSet,
            "hi", HindiAnalyzer::getDefaultStopSet,
            "pt", PortugueseAnalyzer::getDefaultStopSet,
            "ru", RussianAnalyzer::getDefaultStopSet,
            "tr", TurkishAnalyzer::getDefaultStopSet,
            "vi", () -> VIETNAMESE);

    private static final Map<String, Set<String>> IN_PASSING =
            Map.of("en", Set.of("hi", "id", "oh", "ok"), "es", Set.of("ok", "pa", "va", "vi"));

    private FunctionWords() {}

    /** As {@link Words} writes them; empty for languages whose list is not known, where frequency alone decides. */
    static Set<String> of(Language language) {
        return BY_LANGUAGE.getOrDefault(primary(language), () -> CharArraySet.EMPTY_SET).get().stream()
                .map(word -> new String((char[]) word))
                .flatMap(word -> Words.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those, and other words that people say in passing, which a state's code is not to be taken for. */
    static Set<String> andWordsInPassing(Language language) {
        return Stream.concat(of(language).stream(), IN_PASSING.getOrDefault(primary(language), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String primary(Language language) {
        return language.tag().split("-")[0];
    }

    /** Lucene's own list for English is short: it lacks {@code who}, {@code when} and {@code how}; and Snowball's {@code can}. */
    private static CharArraySet english() {
        return with("can will may might must shall", snowball());
    }

    /** Lucene's list for Spanish has the forms of {@code tener}, but none of {@code poder} and {@code ir}. */
    private static CharArraySet spanish() {
        return with(
                "puedo puedes puede podemos pueden podría voy vas va vamos van hay",
                SpanishAnalyzer.getDefaultStopSet());
    }

    private static CharArraySet with(String more, CharArraySet words) {
        CharArraySet all = CharArraySet.copy(words);
        all.addAll(List.of(more.split(" ")));
        return all;
    }

    private static CharArraySet snowball() {
        try {
            return WordlistLoader.getSnowballWordSet(IOUtils.requireResourceNonNull(
                    SnowballFilter.class.getResourceAsStream("english_stop.txt"), "english_stop.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

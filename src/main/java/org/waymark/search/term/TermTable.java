package org.waymark.search.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.waymark.model.Language;

/**
 * Asks Lucene for the terms of each word, once for each word. The analyzers keep function words, because these tell kinds of
 * questions apart.
 */
public final class TermTable implements AutoCloseable {
    private static final CharArraySet KEEP_ALL = CharArraySet.EMPTY_SET;

    private static final Map<String, Supplier<Analyzer>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", () -> new EnglishAnalyzer(KEEP_ALL)),
            Map.entry("es", Spanish::new),
            Map.entry("ar", Arabic::new),
            Map.entry("de", () -> new GermanAnalyzer(KEEP_ALL)),
            Map.entry("fr", () -> new FrenchAnalyzer(KEEP_ALL)),
            Map.entry("hi", () -> new HindiAnalyzer(KEEP_ALL)),
            Map.entry("pt", () -> new PortugueseAnalyzer(KEEP_ALL)),
            Map.entry("ru", () -> new RussianAnalyzer(KEEP_ALL)),
            Map.entry("tr", () -> new TurkishAnalyzer(KEEP_ALL)),
            // Chinese, Japanese, Thai: words by ICU's dictionaries; Vietnamese, Korean: words between spaces
            Map.entry("ja", Segmenting::new),
            Map.entry("ko", Segmenting::new),
            Map.entry("th", Segmenting::new),
            Map.entry("vi", Segmenting::new),
            Map.entry("zh", Segmenting::new));

    private final Analyzer analyzer;
    private final Map<String, List<Form>> known = new HashMap<>();

    public TermTable(Language language) {
        this.analyzer = analyzer(language);
    }

    /**
     * A word, or in a language without spaces a part of a run of characters.
     *
     * @param term the stem that all forms of the word share, for example {@code rent} of {@code rented}
     */
    public record Form(String text, String term) {}

    public List<Form> forms(String text) {
        return WordTokenizer.of(text).stream()
                .flatMap(word -> known.computeIfAbsent(word, this::analyze).stream())
                .toList();
    }

    /** The terms of words. */
    public Set<String> of(Set<String> words) {
        return words.stream()
                .flatMap(word -> forms(word).stream())
                .map(Form::term)
                .collect(Collectors.toSet());
    }

    private List<Form> analyze(String word) {
        List<Form> forms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                forms.add(new Form(word.substring(offset.startOffset(), offset.endOffset()), term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // if the analyzer removes a word completely, the word is its own term, or else it would merge with its
        // neighbour
        return forms.isEmpty() ? List.of(new Form(word, word)) : forms;
    }

    @Override
    public void close() {
        analyzer.close();
    }

    /** The analyzer of the language; for other languages, Unicode's rules. */
    public static Analyzer analyzer(Language language) {
        String primary = language.tag().split("-")[0];
        return BY_LANGUAGE.getOrDefault(primary, Segmenting::new).get();
    }

    /** Segmentation into words by Unicode's rules and ICU's dictionaries. */
    private static final class Segmenting extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new ICUTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }

    /** Snowball's stemmer, which finds more than the light stemmer of Lucene's analyzer. */
    private static final class Spanish extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new SnowballFilter(new LowerCaseFilter(words), "Spanish"));
        }
    }

    /** The light stemmer removes prefixes, Snowball's removes more suffixes; together they find more than either. */
    private static final class Arabic extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream light = new ArabicStemFilter(new ArabicNormalizationFilter(new LowerCaseFilter(words)));
            return new TokenStreamComponents(words, new SnowballFilter(light, "Arabic"));
        }
    }
}

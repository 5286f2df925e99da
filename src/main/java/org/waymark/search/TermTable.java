package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.waymark.model.Language;

/** Asks Lucene once for each word of a text which terms it stands for. */
final class TermTable implements AutoCloseable {
    private final Analyzer analyzer;
    private final Map<String, List<Form>> known = new HashMap<>();

    TermTable(Language language) {
        this.analyzer = Analyzers.of(language);
    }

    /**
     * A word, or a part of one in a language that writes no spaces.
     *
     * @param term what all forms of the word share, for example {@code convict} of {@code convicted}
     */
    record Form(String text, String term) {}

    List<Form> forms(String text) {
        return Words.of(text).stream()
                .flatMap(word -> known.computeIfAbsent(word, this::analyze).stream())
                .toList();
    }

    /** The terms that words stand for. */
    Set<String> of(Set<String> words) {
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
        // a word that the analyzer leaves nothing of stands for itself, else it would be taken for its neighbour
        return forms.isEmpty() ? List.of(new Form(word, word)) : forms;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}

package org.waymark.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;

/**
 * The words about a record in one language, as plain text.
 *
 * @param name the record's name, if the language has its own
 * @param aliases other names that people use, for example {@code Calif.}
 * @param change what this revision changed for the reader, in this language
 * @param phrases all texts except the name, by dotted key, for example {@code laws.first.note}
 * @param items the positions of the ids of items that have words
 */
public record RecordWords(
        Language language,
        Optional<Located<String>> name,
        List<Located<String>> aliases,
        Provenance provenance,
        Optional<Located<String>> change,
        Map<String, Located<String>> phrases,
        Map<String, SourcePosition> items,
        SourcePosition position)
        implements KeyedWords {
    public RecordWords {
        aliases = List.copyOf(aliases);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    @Override
    public Map<String, Phrase> texts() {
        Map<String, Phrase> texts = new LinkedHashMap<>();
        phrases.forEach((key, phrase) -> texts.put(key, Phrase.of(phrase)));
        return texts;
    }

    @Override
    public List<Located<String>> prose() {
        return List.copyOf(phrases.values());
    }

    /** The record's name and its aliases, by key; those that there are. */
    Map<String, Phrase> names(Optional<Located<String>> called) {
        Map<String, Phrase> names = new LinkedHashMap<>();
        called.ifPresent(known -> names.put("name", Phrase.of(known)));
        if (!aliases.isEmpty()) {
            names.put("aliases", new Phrase(aliases));
        }
        return names;
    }

    /** A copy in which every text is replaced. */
    public RecordWords with(UnaryOperator<Located<String>> set) {
        Map<String, Located<String>> others = new LinkedHashMap<>();
        phrases.forEach((key, phrase) -> others.put(key, set.apply(phrase)));
        return new RecordWords(
                language,
                name.map(set),
                aliases.stream().map(set).toList(),
                provenance,
                change.map(set),
                others,
                items,
                position);
    }

    /** A copy with another provenance. */
    public RecordWords with(Provenance other) {
        return new RecordWords(language, name, aliases, other, change, phrases, items, position);
    }

    public Optional<Located<String>> phrase(String key) {
        return Optional.ofNullable(phrases.get(key));
    }
}

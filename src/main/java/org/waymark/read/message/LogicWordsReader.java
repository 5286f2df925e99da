package org.waymark.read.message;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.character.ComparisonForm;
import org.waymark.character.QuoteStyle;
import org.waymark.model.LogicWords;
import org.waymark.model.LogicWords.Force;
import org.waymark.model.NumberWords;
import org.waymark.model.WordTable;
import org.waymark.read.yaml.Fields;

/** Reads the words of a language that are no messages, for checks of translations. A file need not have them. */
final class LogicWordsReader {
    private static final String NEGATION = "negation";
    private static final String FORCE = "force";
    private static final String NUMBERS = "numbers";

    /** The keys of a file of messages that belong to no message. */
    static final Set<String> KEYS = Set.of(NEGATION, FORCE, NUMBERS);

    private final Fields fields;

    LogicWordsReader(Fields fields) {
        this.fields = fields;
    }

    LogicWords read() {
        WordTable negation = fields.group(NEGATION).map(LogicWordsReader::table).orElse(WordTable.UNKNOWN);
        Map<Force, WordTable> force = new EnumMap<>(Force.class);
        fields.group(FORCE).ifPresent(group -> {
            for (Force kind : Force.values()) {
                group.group(kind.id()).ifPresent(words -> force.put(kind, table(words)));
            }
            group.end();
        });
        return new LogicWords(
                negation,
                force,
                fields.group(NUMBERS).map(LogicWordsReader::numbers).orElse(NumberWords.NONE));
    }

    private static NumberWords numbers(Fields group) {
        NumberWords numbers = new NumberWords(
                group.group("words").map(LogicWordsReader::byNumber).orElse(Map.of()),
                group.group("endings").map(LogicWordsReader::byNumber).orElse(Map.of()),
                words(group, "prefixes"),
                words(group, "ambiguous"));
        group.end();
        return numbers;
    }

    private static Map<String, Set<String>> byNumber(Fields group) {
        Map<String, Set<String>> words = new HashMap<>();
        group.keys().forEach(number -> words.put(number, words(group, number)));
        return words;
    }

    private static WordTable table(Fields group) {
        WordTable table = new WordTable(words(group, "words"), words(group, "also"), words(group, "except"));
        group.end();
        return table;
    }

    private static Set<String> words(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(word -> QuoteStyle.plain(ComparisonForm.of(word.value())))
                .collect(Collectors.toSet());
    }
}

package org.waymark.i18n.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.character.PhraseTable;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.NumberWords;

/**
 * Finds numbers that a text writes in words, in the forms of Unicode's data (CLDR) and of the language's own list. The words for one
 * and for places in an order count only where a number is looked for: "one" usually is an article, and "second" a part of a minute.
 */
final class SpelledNumbers {
    private static final String ONE = "1";
    private static final int HUNDRED = 100;

    private final Map<String, String> cardinals;
    private final PhraseTable<String> sure;
    private final PhraseTable<String> all;
    private final Map<String, Set<String>> endings;

    SpelledNumbers(Language language, NumberWords words) {
        this.cardinals = forms(language, rules -> rules.contains("cardinal") || rules.endsWith("numbering"));
        words.words().forEach((number, written) -> written.forEach(form -> cardinals.put(form, number)));
        Map.copyOf(cardinals)
                .forEach((form, number) ->
                        words.prefixes().forEach(prefix -> cardinals.putIfAbsent(prefix + form, number)));
        Map<String, String> every = new HashMap<>(forms(language, rules -> rules.contains("ordinal")));
        Set<String> others = new HashSet<>(every.keySet());
        others.removeAll(cardinals.keySet());
        others.addAll(words.ambiguous());
        every.putAll(cardinals);
        this.all = new PhraseTable<>(
                every, others.stream().filter(form -> !every.containsKey(form)).collect(Collectors.toSet()));
        Map<String, String> unmistakable = new HashMap<>(cardinals);
        unmistakable.keySet().removeAll(words.ambiguous());
        unmistakable.values().removeIf(ONE::equals);
        this.sure = new PhraseTable<>(unmistakable, others);
        this.endings = words.endings();
    }

    /** The words of whole numbers in all genders and cases that the data have, by some of their rules. */
    private static Map<String, String> forms(Language language, Predicate<String> rules) {
        var spelling = new RuleBasedNumberFormat(Locales.of(language), RuleBasedNumberFormat.SPELLOUT);
        Map<String, String> forms = new HashMap<>();
        for (String name : spelling.getRuleSetNames()) {
            if (rules.test(name)) {
                numbers().forEach(number -> forms.putIfAbsent(spelling.format(number, name), String.valueOf(number)));
            }
        }
        return forms;
    }

    private static IntStream numbers() {
        return IntStream.concat(
                IntStream.rangeClosed(1, HUNDRED), IntStream.rangeClosed(2, 10).map(hundred -> hundred * HUNDRED));
    }

    /** The number of each of its words. */
    Map<String, String> cardinals() {
        return cardinals;
    }

    /** The numbers that a text surely writes in words, in its order. */
    Stream<String> in(List<String> tokens) {
        return sure.in(tokens).stream().map(PhraseTable.Found::value);
    }

    /** The same, with words that may be numbers. */
    Stream<String> possiblyIn(List<String> tokens) {
        Stream<String> ended = endings.entrySet().stream()
                .flatMap(number -> tokens.stream()
                        .filter(token -> number.getValue().stream().anyMatch(token::endsWith))
                        .map(token -> number.getKey()));
        return Stream.concat(all.in(tokens).stream().map(PhraseTable.Found::value), ended);
    }
}

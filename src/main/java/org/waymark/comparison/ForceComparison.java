package org.waymark.comparison;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.character.PhraseTable;
import org.waymark.character.Tokens;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.number.Figures;
import org.waymark.model.LogicWords;
import org.waymark.model.LogicWords.Force;
import org.waymark.model.WordTable;

/** Compares whether a sentence and its translation say that something must, may or must not be. */
final class ForceComparison {
    /** What a message calls a force. */
    private static final Map<Force, String> NAMES = new EnumMap<>(Map.of(
            Force.MUST, "that something must be",
            Force.MAY, "that something may be",
            Force.MUST_NOT, "that something must not be",
            Force.NEED_NOT, "that something need not be"));

    private final Words source;
    private final Words own;
    private final Figures dates;
    private final String wordsFile;

    /**
     * @param dates finds the months of the source, one of which may be written like a word of these: "May 2024"
     */
    ForceComparison(LogicWords source, LogicWords own, Figures dates, String wordsFile) {
        this.source = new Words(source);
        this.own = new Words(own);
        this.dates = dates;
        this.wordsFile = wordsFile;
    }

    /** The words of a language. For each force a table of its words, which are true, and of those that may answer, which are false. */
    private record Words(Map<Force, PhraseTable<Boolean>> tables, PhraseTable<Boolean> negation) {
        Words(LogicWords words) {
            this(new EnumMap<>(Force.class), table(words.negation(), Set.of(), Set.of()));
            for (Force force : Force.values()) {
                if (words.of(force).isKnown()) {
                    boolean isPlain = force == Force.MUST || force == Force.MAY;
                    tables.put(
                            force,
                            isPlain
                                    ? table(
                                            words.of(force),
                                            words.of(Force.MUST_NOT).words(),
                                            words.of(Force.NEED_NOT).words())
                                    : table(words.of(force), Set.of(), Set.of()));
                }
            }
        }

        /**
         * @param answers words of another force that may answer one of these, as "must not" answers "may not"
         * @param elsewhere words of another force that hold one of these and mean something else: "does not have to"
         */
        private static PhraseTable<Boolean> table(WordTable words, Set<String> answers, Set<String> elsewhere) {
            Map<String, Boolean> phrases = new HashMap<>();
            answers.forEach(word -> phrases.put(word, false));
            words.also().forEach(word -> phrases.put(word, false));
            words.words().forEach(word -> phrases.put(word, true));
            Set<String> exceptions = new HashSet<>(words.except());
            elsewhere.stream().filter(phrase -> !phrases.containsKey(phrase)).forEach(exceptions::add);
            return new PhraseTable<>(phrases, exceptions);
        }

        List<PhraseTable.Found<Boolean>> found(Force force, List<String> tokens) {
            PhraseTable<Boolean> table = tables.get(force);
            return table == null ? List.of() : table.in(tokens);
        }
    }

    Optional<Difference> of(List<SentencePairs.SentencePair> sentences) {
        return source.tables().isEmpty() || own.tables().isEmpty()
                ? Optional.empty()
                : sentences.stream().flatMap(pair -> of(pair).stream()).findFirst();
    }

    private Optional<Difference> of(SentencePairs.SentencePair pair) {
        List<String> said = Tokens.of(dates.withoutMonths(pair.source()));
        List<String> answered = Tokens.of(pair.own());
        for (Force force : Force.values()) {
            if (!source.tables().containsKey(force) || !own.tables().containsKey(force)) {
                continue;
            }
            var sourceWords = source.found(force, said);
            var ownWords = own.found(force, answered);
            if (isStated(sourceWords) && ownWords.isEmpty() && !isDenied(force, own, answered)) {
                return Optional.of(difference(pair, force, said, answered));
            }
            if (isStated(ownWords) && sourceWords.isEmpty() && !isDenied(force, source, said)) {
                return Optional.of(difference(pair, force, said, answered));
            }
        }
        return Optional.empty();
    }

    private static boolean isStated(List<PhraseTable.Found<Boolean>> words) {
        return words.stream().anyMatch(PhraseTable.Found::value);
    }

    /** Whether a sentence says "must not" in two words: one that says must or may, and one that says no. */
    private static boolean isDenied(Force force, Words words, List<String> tokens) {
        return force == Force.MUST_NOT
                && !words.negation().in(tokens).isEmpty()
                && !(words.found(Force.MUST, tokens).isEmpty()
                        && words.found(Force.MAY, tokens).isEmpty());
    }

    private Difference difference(
            SentencePairs.SentencePair pair, Force force, List<String> said, List<String> answered) {
        List<String> sourceWords = words(source, force, said);
        List<String> ownWords = words(own, force, answered);
        return new Difference(
                Rule.TRANSLATION_FORCE,
                (sourceWords.isEmpty() ? "only the translation says " : "only the source says ") + NAMES.get(force)
                        + ", with " + NegationComparison.quoted(sourceWords.isEmpty() ? ownWords : sourceWords) + ": "
                        + pair.shown(),
                "Compare the two: a reader acts on what must be and what may be. If both say the same, add the word that says it"
                        + " here in another way to 'force: " + force.id() + ": also' in " + wordsFile + ".");
    }

    private static List<String> words(Words words, Force force, List<String> tokens) {
        return words.found(force, tokens).stream()
                .filter(PhraseTable.Found::value)
                .map(PhraseTable.Found::phrase)
                .toList();
    }
}

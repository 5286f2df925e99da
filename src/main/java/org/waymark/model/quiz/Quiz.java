package org.waymark.model.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Basis;
import org.waymark.model.Basis.Form;
import org.waymark.model.ContentLine;
import org.waymark.model.Findable;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Review;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;
import org.waymark.model.quiz.QuizParts.Part;

/**
 * A questionnaire with all its revisions.
 *
 * @param revisions in ascending order, including drafts
 */
public record Quiz(String slug, List<Revision> revisions, QuizCommon common, SourcePosition position)
        implements WordedPiece<QuizWords> {
    public static final WordedKind KIND = new WordedKind(
            "quiz",
            "quiz",
            "quiz.yaml",
            "questionnaire",
            Optional.empty(),
            new Review(
                    "quiz_rules",
                    "rules",
                    "Go over these rules; where one changes: ./waymark revise quiz/<name>, then ./waymark quiz prove"));

    public Quiz {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /**
     * One revision of a questionnaire: its decision table and its words.
     *
     * @param change what changed for the reader, in one sentence; from the second revision on
     * @param withdraw true if the words that it changed must no longer be shown in any language
     * @param words the words by language
     */
    public record Revision(
            int number,
            boolean draft,
            Located<LocalDate> effective,
            Optional<Located<String>> change,
            boolean withdraw,
            DecisionTable table,
            Map<Language, QuizWords> words,
            SourcePosition position)
            implements WordedRevision<QuizWords> {
        public Revision {
            words = Map.copyOf(words);
        }

        /** A copy with words in other languages. */
        public Revision with(Map<Language, QuizWords> others) {
            return with(others, change);
        }

        /** A copy with words in other languages and another sentence about the change. */
        public Revision with(Map<Language, QuizWords> others, Optional<Located<String>> otherChange) {
            return new Revision(number, draft, effective, otherChange, withdraw, table, others, position);
        }

        /** The same revision, shown if it was a draft. */
        public Revision published() {
            return new Revision(number, false, effective, change, withdraw, table, words, position);
        }

        private Revision asOf(LocalDate day) {
            return with(WordedRevision.asOf(day, words, QuizWords::with));
        }

        private Revision with(TextSetter set, Language source) {
            return with(
                    WordedRevision.each(words, own -> own.with(text -> set.set(text, own.language()))),
                    change.map(sentence -> sentence.map(text -> set.set(text, source))));
        }

        /** The rules. */
        @Override
        public Map<String, Phrase> names(QuizWords own, Language source) {
            return Map.of("title", Phrase.of(own.title()));
        }

        @Override
        public List<Basis> bases() {
            return table.rows().stream().map(Revision::basis).toList();
        }

        private static Basis basis(DecisionTable.Row row) {
            String rule = row.rule().value();
            Stream<Basis.Ground> cites = row.cites().stream().map(id -> new Basis.Ground(Form.CITATION, id));
            Stream<Basis.Ground> blocks = row.restsOn().stream().map(block -> new Basis.Ground(Form.BLOCK, block));
            return new Basis(
                    "rule " + rule,
                    "rules." + rule + ".",
                    Optional.of("rules." + rule + ".reason"),
                    row.position(),
                    Stream.concat(cites, blocks).toList());
        }

        @Override
        public List<ContentLine> content(QuizWords own) {
            return new QuizContent(table, own).lines().toList();
        }

        @Override
        public String firstContent(QuizWords own) {
            return FirstQuizContent.of(table, own);
        }

        @Override
        public Optional<Located<String>> change(Language language) {
            return in(language)
                    .flatMap(words -> Optional.ofNullable(words.phrases().get("change")));
        }
    }

    /** The parts of its pages that not every questionnaire needs. */
    public QuizParts parts() {
        return common.parts();
    }

    /** The address of its page in a language. It must never change: readers keep links to it. */
    public static String page(String slug, Language language) {
        return language + "/" + slug + ".html";
    }

    /** The address of its printed sheet. */
    public static String sheet(String slug, Language language) {
        return language + "/print/" + slug + ".html";
    }

    /** The address of the page that explains all rules in words. */
    public static String rulesPage(String slug, Language language) {
        return language + "/" + slug + "-rules.html";
    }

    @Override
    public WordedKind kind() {
        return KIND;
    }

    @Override
    public List<String> pages(Language language) {
        return parts().has(Part.RULES_PAGE)
                ? List.of(page(slug, language), rulesPage(slug, language))
                : List.of(page(slug, language));
    }

    @Override
    public Optional<String> title(Language language, Language source) {
        return shownIn(language, source).map(words -> words.title().value());
    }

    @Override
    public Optional<Findable> findable(Language language, Language source) {
        return shownIn(language, source)
                .map(words -> new Findable(
                        words.title().value(),
                        List.of(words.phrase("heading")),
                        words.phrase("about"),
                        Optional.empty()));
    }

    @Override
    public Optional<String> sheet(Language language) {
        return Optional.of(sheet(slug, language)).filter(sheet -> parts().has(Part.PAPER));
    }

    @Override
    public Optional<Quiz> asOf(LocalDate day) {
        List<Revision> kept = revisions.stream()
                .filter(revision -> revision.isInForce(day))
                .map(revision -> revision.asOf(day))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Quiz(slug, kept, common, position));
    }

    @Override
    public Quiz keeping(Predicate<QuizWords> kept) {
        return new Quiz(
                slug,
                revisions.stream()
                        .map(revision -> revision.with(WordedRevision.keeping(revision.words(), kept)))
                        .toList(),
                common,
                position);
    }

    @Override
    public Quiz published() {
        return new Quiz(slug, revisions.stream().map(Revision::published).toList(), common, position);
    }

    @Override
    public Quiz with(TextSetter set, Language source) {
        return new Quiz(
                slug,
                revisions.stream().map(revision -> revision.with(set, source)).toList(),
                common.with(set),
                position);
    }

    @Override
    public Optional<Revision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}

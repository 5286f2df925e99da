package org.waymark.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Document;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;
import org.waymark.model.WordedPiece;
import org.waymark.search.Indexes;
import org.waymark.search.Ranking;
import org.waymark.search.SearchDocument;
import org.waymark.search.SearchKind;
import org.waymark.translation.TranslatedText;

/**
 * Checks that the thesaurus leads to words that occur in a text, and that a search for an entry's own words finds that entry
 * first. It needs a site without errors.
 */
public final class SearchCheck implements Check {
    private static final int AMONG_FIRST = 5;

    private final Indexes indexes;

    public SearchCheck(Indexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.guide().languages().parallelStream().forEach(language -> {
            var ranking = new Ranking(indexes.in(language));
            site.thesaurus(language).ifPresent(thesaurus -> {
                checkTargets(thesaurus, ranking, site, diagnostics);
                thesaurus.questions().forEach(one -> checkQuestions(one, ranking, diagnostics));
            });
            names(site, language).toList().parallelStream().forEach(name -> name.check(ranking, diagnostics));
        });
    }

    private static void checkTargets(Thesaurus thesaurus, Ranking ranking, Site site, Diagnostics diagnostics) {
        thesaurus.synonyms().stream()
                .flatMap(synonym -> synonym.meanings().stream())
                .map(Thesaurus.Meaning::words)
                .filter(words -> !ranking.holds(words.value()))
                .forEach(words -> {
                    List<String> lost = LostWords.in(site, thesaurus.language(), words.value());
                    diagnostics.report(
                            Rule.THESAURUS_WORD,
                            words.position(),
                            "no text has the words '" + words.value() + "'"
                                    + (lost.isEmpty() ? "" : " any more: " + String.join(", ", lost) + " had them"),
                            hint(words.value(), ranking, lost));
                });
    }

    private static String hint(String words, Ranking ranking, List<String> lost) {
        return lost.isEmpty()
                ? Nearest.to(words, ranking.held())
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Write words that stand in an answer, a term or a page.")
                : "Write words that texts have now in their place, or take the line out.";
    }

    /** Checks that a search for these words shows the entry among the first results. */
    private static void checkQuestions(Thesaurus.Questions questions, Ranking ranking, Diagnostics diagnostics) {
        String id = questions.id().value();
        if (!ranking.ids().contains(id)) {
            diagnostics.report(
                    Rule.THESAURUS_TARGET,
                    questions.id().position(),
                    "nothing that can be found has the id '" + id + "'",
                    Nearest.hint(id, ranking.ids()));
            return;
        }
        questions.wordings().stream()
                .filter(wording -> ranking.search(wording.value(), AMONG_FIRST).stream()
                        .noneMatch(hit -> hit.document().id().equals(id)))
                .forEach(wording -> diagnostics.report(
                        Rule.ALIAS_RANK,
                        wording.position(),
                        "'" + wording.value() + "' does not find " + id + " among the first " + AMONG_FIRST,
                        "See './waymark search \"" + wording.value() + "\"', and use words that only this entry has."));
    }

    /** The other names of entries and records in texts of the language itself. */
    private static Stream<Name> names(Site site, Language language) {
        Stream<Name> ofEntries = Arrays.stream(EntryKind.values())
                .flatMap(kind -> site.published(kind).stream())
                .flatMap(entry -> {
                    Document text = TranslatedText.of(entry, language).summary();
                    return text.language().equals(language) ? names(entry.id().path(), text.aliases()) : Stream.empty();
                });
        Stream<Name> ofOthers = site.worded().stream().flatMap(piece -> names(piece, language));
        return Stream.concat(ofEntries, ofOthers);
    }

    private static Stream<Name> names(WordedPiece<?> piece, Language language) {
        return piece.latest().stream()
                .flatMap(revision -> revision.in(language).stream())
                .flatMap(words -> names(piece.path(), words.aliases()));
    }

    private static Stream<Name> names(String owner, List<Located<String>> aliases) {
        return aliases.stream().map(alias -> new Name(owner, alias));
    }

    /** @param owner the entry with this name */
    private record Name(String owner, Located<String> alias) {
        /** A term that matches by name is shown above the results, so it must come first only among terms. */
        void check(Ranking ranking, Diagnostics diagnostics) {
            boolean isTerm = owner.startsWith(SearchKind.TERM.folder() + "/");
            ranking.document(owner) // the first page is not found at all
                    .ifPresent(own -> ranking.before(
                                    own,
                                    alias.value(),
                                    document -> !isTerm || document.kind().equals(SearchKind.TERM))
                            .ifPresent(first -> warn(first, own, ranking, diagnostics)));
        }

        private void warn(SearchDocument first, SearchDocument own, Ranking ranking, Diagnostics diagnostics) {
            String decider = ranking.queryParts(alias.value()).stream()
                    .max(Comparator.comparingDouble(
                            queryPart -> ranking.score(queryPart, first) - ranking.score(queryPart, own)))
                    .map(queryPart -> "'" + queryPart.words() + "' says more there. ")
                    .orElse("");
            diagnostics.report(
                    Rule.ALIAS_RANK,
                    alias.position(),
                    "'" + alias.value() + "' finds " + first.id() + " before this entry",
                    decider + "Use words that only this entry has, or move the wording to " + first.id() + ".");
        }
    }
}

package org.waymark.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.character.QuoteStyle;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.history.BlockPair;
import org.waymark.history.Pairing;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedRevision;

/**
 * Checks that a translation has the numbers and dates of its source, has words of its own, and changed where its source
 * changed.
 */
public final class TranslatedWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        Map<Language, LanguagePair> interpreters = new HashMap<>();
        site.guide().languages().stream()
                .filter(language -> !language.equals(source))
                .forEach(language -> interpreters.put(language, new LanguagePair(site, language, diagnostics)));
        Text.all(site)
                .filter(text -> !text.revision().draft() && !text.document().draft())
                .parallel()
                .forEach(text -> Optional.ofNullable(
                                interpreters.get(text.document().language()))
                        .ifPresent(interpreter -> new Comparison(text, interpreter).check()));
        site.worded().forEach(piece -> check(piece.revisions(), source, interpreters));
    }

    /** Compares the newest words of each language with the source and with the older words, key by key. */
    private static <W extends KeyedWords> void check(
            List<? extends WordedRevision<W>> revisions, Language source, Map<Language, LanguagePair> interpreters) {
        interpreters.forEach((language, interpreter) -> {
            List<? extends WordedRevision<W>> own = revisions.stream()
                    .filter(revision -> !revision.draft()
                            && revision.in(language).isPresent()
                            && revision.in(source).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                WordedRevision<W> newest = own.get(own.size() - 1);
                newest.in(language)
                        .orElseThrow()
                        .phrases()
                        .forEach((key, phrase) ->
                                phrase(newest, source, key).ifPresent(text -> interpreter.compare(text, phrase)));
                W words = newest.in(language).orElseThrow();
                interpreter.checkHolds(
                        words.provenance(),
                        newest.in(source).orElseThrow().phrases().keySet(),
                        words.position());
                if (own.size() > 1) {
                    unchanged(own.get(own.size() - 2), newest, source, interpreter);
                }
            }
        });
    }

    private static <W extends KeyedWords> void unchanged(
            WordedRevision<W> older, WordedRevision<W> newest, Language source, LanguagePair interpreter) {
        Language language = interpreter.language();
        newest.in(language).orElseThrow().phrases().forEach((key, words) -> {
            Optional<Located<String>> now = phrase(newest, source, key);
            boolean isChanged = phrase(older, source, key)
                    .filter(was -> now.filter(text -> !areSame(was, text)).isPresent())
                    .isPresent();
            boolean isKept = newest.in(language).orElseThrow().provenance().holds(key);
            if (isChanged
                    && !isKept
                    && phrase(older, language, key)
                            .filter(had -> areSame(had, words))
                            .isPresent()) {
                interpreter.unchanged(words, now.orElseThrow(), older.number(), key);
            }
        });
    }

    private static <W extends KeyedWords> Optional<Located<String>> phrase(
            WordedRevision<W> revision, Language language, String key) {
        return revision.in(language)
                .flatMap(words -> Optional.ofNullable(words.phrases().get(key)));
    }

    private static boolean areSame(Located<String> one, Located<String> other) {
        return QuoteStyle.plain(one.value()).equals(QuoteStyle.plain(other.value()));
    }

    /** Compares a text with its source and with the older text in its language. */
    private record Comparison(Text text, LanguagePair interpreter) {
        void check() {
            Document source = text.revision().source();
            Document own = text.document();
            interpreter.compare(source.heading(), own.heading());
            List<String> names = source.blocks().stream()
                    .flatMap(block -> block.name().stream())
                    .map(Located::value)
                    .toList();
            interpreter.checkHolds(own.provenance(), names, own.position());
            if (areParallel(source, own)) {
                for (int i = 0; i < own.blocks().size(); i++) {
                    if (own.blocks().get(i).kind() != BlockKind.CODE) {
                        interpreter.compare(
                                located(source.blocks().get(i)),
                                located(own.blocks().get(i)));
                    }
                }
                older().ifPresent(this::compareWith);
            }
        }

        private static boolean areParallel(Document source, Document own) {
            return source.blocks().size() == own.blocks().size();
        }

        private static Located<String> located(Block block) {
            return new Located<>(block.text(), block.position());
        }

        private Optional<Revision> older() {
            return text.entry().revisions().stream()
                    .filter(revision -> revision.number() < text.revision().number())
                    .filter(revision -> revision.document(text.document().language())
                            .filter(own -> areParallel(revision.source(), own))
                            .isPresent())
                    .reduce((earlier, later) -> later);
        }

        private void compareWith(Revision older) {
            List<Block> before = older.source().blocks();
            List<Block> after = text.revision().source().blocks();
            List<Block> had =
                    older.document(text.document().language()).orElseThrow().blocks();
            for (BlockPair pair : Pairing.of(before, after)) {
                boolean isIn =
                        pair.before() >= 0 && pair.after() >= 0 && pair.change().isStale();
                if (isIn && !text(before, pair.before()).equals(text(after, pair.after()))) {
                    Block own = text.document().blocks().get(pair.after());
                    String name =
                            after.get(pair.after()).name().map(Located::value).orElse("");
                    if (QuoteStyle.plain(own.text()).equals(text(had, pair.before()))
                            && !text.document().provenance().holds(name)) {
                        interpreter.unchanged(located(own), located(after.get(pair.after())), older.number(), name);
                    }
                }
            }
        }

        private static String text(List<Block> blocks, int place) {
            return QuoteStyle.plain(blocks.get(place).text());
        }
    }
}

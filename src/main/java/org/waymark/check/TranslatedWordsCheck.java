package org.waymark.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
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
import org.waymark.model.Worded;

/** A translation says the numbers and dates of its source, in words of its own, and new ones where its source has new ones. */
public final class TranslatedWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        Map<Language, Interpreter> interpreters = new HashMap<>();
        site.guide().languages().stream()
                .filter(language -> !language.equals(source))
                .forEach(language -> interpreters.put(language, new Interpreter(source, language, diagnostics)));
        Text.all(site)
                .filter(text -> !text.revision().draft() && !text.document().draft())
                .filter(text -> interpreters.containsKey(text.document().language()))
                .forEach(text -> new Comparison(
                                text, interpreters.get(text.document().language()), diagnostics)
                        .check());
        site.quizzes().forEach(quiz -> check(quiz.revisions(), source, interpreters));
        site.states().forEach(state -> check(state.revisions(), source, interpreters));
    }

    /** The newest words of each language, key by key. */
    private static <W extends KeyedWords> void check(
            List<? extends Worded<W>> revisions, Language source, Map<Language, Interpreter> interpreters) {
        interpreters.forEach((language, interpreter) -> revisions.stream()
                .filter(revision ->
                        !revision.draft() && revision.in(language).isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(revision -> revision.in(source).ifPresent(from -> {
                    Map<String, Located<String>> own =
                            revision.in(language).orElseThrow().phrases();
                    from.phrases().forEach((key, text) -> Optional.ofNullable(own.get(key))
                            .ifPresent(words -> interpreter.compare(text, words)));
                })));
    }

    /** A text of an entry beside its source, and beside the text that the language had before. */
    private record Comparison(Text text, Interpreter interpreter, Diagnostics diagnostics) {
        void check() {
            Document source = text.revision().source();
            Document own = text.document();
            interpreter.compare(source.heading(), own.heading());
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
                boolean isIn = pair.before() >= 0 && pair.after() >= 0 && pair.change().isStale();
                if (isIn && !text(before, pair.before()).equals(text(after, pair.after()))) {
                    Block own = text.document().blocks().get(pair.after());
                    if (own.text().equals(text(had, pair.before()))) {
                        unchanged(own, after.get(pair.after()), older);
                    }
                }
            }
        }

        private static String text(List<Block> blocks, int place) {
            return blocks.get(place).text();
        }

        private void unchanged(Block own, Block source, Revision older) {
            diagnostics.report(
                    Rule.UNCHANGED_TRANSLATION,
                    own.position(),
                    "these are the words of r" + older.number() + ", but the source has others now",
                    "Bring them up to date, or, if they still hold, write them a little differently. The source: "
                            + source.position());
        }
    }
}

package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.character.QuoteStyle;
import org.waymark.history.BlockPair;
import org.waymark.history.Pairing;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;
import org.waymark.model.Revision;
import org.waymark.model.Translatable;
import org.waymark.model.Version;
import org.waymark.model.WordedRevision;

/**
 * Words of a translation that are still those of an earlier revision although the source has others since, and of
 * which nobody says that they hold.
 *
 * @param name the block or key by which somebody can say that they hold; blank for a block without a name
 * @param revision the earlier revision
 */
public record KeptWords(String name, Translatable source, Translatable target, int revision) {
    /** What a language and its source say now, and what they said in an earlier revision. */
    private record Pair(Translatable source, Translatable target) {}

    /** The kept words of the newest text of an entry in a language. */
    public static List<KeptWords> of(Entry entry, Language language) {
        return entry.in(language)
                .flatMap(own -> older(entry, own).map(older -> kept(older, own)))
                .orElse(List.of());
    }

    /** The newest earlier text in the language that has the blocks of its source. */
    private static Optional<Version> older(Entry entry, Version own) {
        return entry.revisions().stream()
                .filter(revision -> revision.number() < own.revision().number())
                .flatMap(revision -> revision.document(own.document().language()).stream()
                        .map(document -> new Version(revision, document)))
                .filter(BlockUnits::isParallel)
                .reduce((earlier, later) -> later);
    }

    private static List<KeptWords> kept(Version older, Version own) {
        List<KeptWords> kept = new ArrayList<>();
        List<Block> after = own.revision().source().blocks();
        List<BlockPair> pairs = BlockUnits.isParallel(own)
                ? Pairing.of(older.revision().source().blocks(), after)
                : List.of();
        for (BlockPair pair : pairs) {
            if (pair.before() >= 0 && pair.after() >= 0 && pair.change().isStale()) {
                String name = after.get(pair.after()).name().map(Located::value).orElse("");
                Pair now = pair(own, pair.after());
                if (isKept(pair(older, pair.before()), now)
                        && !own.document().provenance().holds(name)) {
                    kept.add(new KeptWords(
                            name, now.source(), now.target(), older.revision().number()));
                }
            }
        }
        return kept;
    }

    private static Pair pair(Version version, int place) {
        Revision revision = version.revision();
        return new Pair(
                revision.source().blocks().get(place),
                version.document().blocks().get(place));
    }

    /** The kept words of a questionnaire or record in a language. */
    public static <W extends KeyedWords> List<KeptWords> of(
            List<? extends WordedRevision<W>> revisions, Language language, Language source) {
        List<? extends WordedRevision<W>> own = revisions.stream()
                .filter(revision -> !revision.draft()
                        && revision.in(language).isPresent()
                        && revision.in(source).isPresent())
                .toList();
        if (own.size() < 2) {
            return List.of();
        }
        WordedRevision<W> older = own.get(own.size() - 2);
        WordedRevision<W> newest = own.get(own.size() - 1);
        W words = newest.in(language).orElseThrow();
        Provenance provenance = words.provenance();
        return words.texts().keySet().stream()
                .filter(key -> !provenance.holds(key))
                .flatMap(key -> pair(newest, language, source, key)
                        .filter(now -> pair(older, language, source, key)
                                .filter(then -> isKept(then, now))
                                .isPresent())
                        .map(now -> new KeptWords(key, now.source(), now.target(), older.number()))
                        .stream())
                .toList();
    }

    private static <W extends KeyedWords> Optional<Pair> pair(
            WordedRevision<W> revision, Language language, Language source, String key) {
        Optional<Phrase> own = revision.in(language).map(words -> words.texts().get(key));
        return revision.in(source)
                .map(words -> words.texts().get(key))
                .flatMap(text -> own.map(target -> new Pair(text, target)));
    }

    private static boolean isKept(Pair before, Pair now) {
        return !isSame(before.source(), now.source()) && isSame(before.target(), now.target());
    }

    private static boolean isSame(Translatable one, Translatable other) {
        return QuoteStyle.plain(one.text()).equals(QuoteStyle.plain(other.text()));
    }
}

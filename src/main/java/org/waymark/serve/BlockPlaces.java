package org.waymark.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.pipeline.PlannedSite;

/** Finds the file and line of each block of a page by the block's first words. The page itself carries no such marks. */
final class BlockPlaces {
    /** This many letters are enough to tell blocks apart. */
    private static final int LETTERS = 60;
    /** The limit for a page that shows much of the guide. */
    private static final int MOST = 4_000;

    private final PlannedSite planned;
    private final List<Place> places = new ArrayList<>();

    /**
     * A block.
     *
     * @param text its beginning, letters only, because a page may add marks and figures
     * @param isDraft true if readers do not see it yet
     */
    record Place(String text, SourcePosition position, boolean isDraft) {}

    private BlockPlaces(PlannedSite planned) {
        this.planned = planned;
    }

    /** The blocks of a page: first its own, then other texts of the guide that it may show. */
    static List<Place> of(PlannedSite planned, String page) {
        Site site = planned.site();
        Optional<Language> language = site.guide().languages().stream()
                .filter(one -> page.startsWith(one + "/"))
                .findFirst();
        BlockPlaces found = new BlockPlaces(planned);
        language.ifPresent(one -> found.add(site, page, one));
        return found.places.stream().limit(MOST).toList();
    }

    private void add(Site site, String page, Language language) {
        List<Entry> own = site.entries().values().stream()
                .filter(entry -> entry.id().page(language).equals(page))
                .toList();
        own.forEach(entry -> add(entry, language));
        site.worded().stream()
                .filter(piece -> piece.pages(language).contains(page))
                .forEach(piece -> piece.shownIn(language, site.guide().source()).ifPresent(this::add));
        Stream<Entry> others = own.isEmpty()
                ? site.entries().values().stream()
                : site.published(EntryKind.TERM).stream(); // an answer explains its words
        others.limit(MOST).forEach(entry -> add(entry, language));
    }

    /** The text of an entry in the language, and the newest source words that stand beside its out-of-date blocks. */
    private void add(Entry entry, Language language) {
        Document shown = entry.shownIn(language).document();
        add(shown);
        Document newest = entry.latest().document();
        if (!newest.equals(shown)) {
            add(newest);
        }
    }

    private void add(Document document) {
        add(document.heading());
        document.blocks().forEach(block -> add(new Located<>(block.text(), block.position())));
    }

    private void add(KeyedWords words) {
        words.phrases().values().forEach(this::add);
    }

    private void add(Located<String> text) {
        String letters = letters(text.value());
        if (!letters.isEmpty() && text.position().line() > 0) {
            places.add(new Place(
                    letters, text.position(), planned.isDraft(text.position().path())));
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).limit(LETTERS).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

package org.waymark.translation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Unit;

/**
 * The list of all units of a guide: every word that readers of a language can see is in one of them. The words of
 * a new kind of content are found by its being a piece.
 */
public final class Translations {
    private static final List<BiFunction<Site, Language, Stream<Translation>>> KINDS = List.of(
            Translations::entries,
            Translations::pieces,
            ListTranslations::of,
            (site, language) -> MessageTranslation.of(site, language).stream());

    private Translations() {}

    /** All published pieces in a language that is not the source language. */
    public static Stream<Translation> of(Site site, Language language) {
        return KINDS.stream().flatMap(kind -> kind.apply(site, language));
    }

    /** The units of all published pieces in a language. */
    public static Stream<Unit<?>> units(Site site, Language language) {
        return of(site, language).flatMap(translation -> translation.units().stream());
    }

    private static Stream<Translation> entries(Site site, Language language) {
        return site.entries().values().stream()
                .filter(Entry::isPublished)
                .map(entry -> EntryTranslation.of(entry, language));
    }

    private static Stream<Translation> pieces(Site site, Language language) {
        return site.worded().stream()
                .flatMap(piece ->
                        WordsTranslation.of(piece, language, site.guide().source()).stream());
    }
}

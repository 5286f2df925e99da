package org.waymark.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;

/**
 * A named, dated state of the guide. It records what was published, so that kept addresses and printed sheets can still
 * be resolved.
 *
 * @param published the published pages, in the order of the file
 * @param pictures the beginnings of the fingerprints of the pictures that texts showed, by their paths; empty for editions that
 *     kept none
 */
public record Edition(
        LocalDate day,
        Localized name,
        List<Published> published,
        Map<String, String> pictures,
        SourcePosition position) {
    public Edition {
        published = List.copyOf(published);
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    }

    /** The pictures that texts of a guide show, by path, each with the beginning of its fingerprint. */
    public static Map<String, String> pictures(Site site) {
        Map<String, String> sums = new TreeMap<>();
        site.entries().values().stream()
                .filter(Entry::isPublished)
                .flatMap(entry -> entry.latest().revision().documents().values().stream())
                .flatMap(document -> document.pictures().stream()
                        .flatMap(picture -> site.image(picture.file(), document.language()).stream()))
                .forEach(image -> sums.put(image.path(), image.sum()));
        return sums;
    }

    /**
     * A page that was published in an edition.
     *
     * @param page the address of the page, for example {@code en/faq/what-is-a-deposit.html}
     * @param text the id that the text had then, for example {@code faq/what-is-a-deposit} or {@code regions/north}
     * @param own the revision shown in the page's own language; empty if that language had no text
     */
    public record Published(Located<String> page, String text, Optional<Own> own) {
        /** The language of the page: the first folder of its address. */
        public Language language() {
            String path = page.value();
            return new Language(path.substring(0, Math.max(0, path.indexOf('/'))));
        }
    }

    /** A published text: the number of its revision and the fingerprint of its content. */
    public record Own(int revision, String fingerprint) {}
}

package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A named day of the guide: what was published then, so that nobody who kept an address or a sheet is left alone.
 *
 * @param published in the order of the file
 */
public record Edition(LocalDate day, Localized name, List<Published> published, SourcePosition position) {
    public Edition {
        published = List.copyOf(published);
    }

    /**
     * A page that was published.
     *
     * @param page its address, for example {@code en/faq/what-is-vacatur.html}
     * @param text what it shows, as it was called then, for example {@code faq/what-is-vacatur} or {@code states/ca}
     * @param own the revision that it shows in the page's own language; empty where that had no text
     */
    public record Published(Located<String> page, String text, Optional<Own> own) {
        /** The language of the page: the first folder of its address. */
        public Language language() {
            String path = page.value();
            return new Language(path.substring(0, Math.max(0, path.indexOf('/'))));
        }
    }

    /** A text that was published: of which revision, and the sum of what it said. */
    public record Own(int revision, String fingerprint) {}
}

package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A named, dated state of the guide. It records what was published, so that kept addresses and printed sheets can still
 * be resolved.
 *
 * @param published the published pages, in the order of the file
 * @param sheets the printed sheets with the codes that they bore, in the order of the file; editions that are older than the
 *     codes have none
 */
public record Edition(
        LocalDate day, Localized name, List<Published> published, List<Sheet> sheets, SourcePosition position) {
    public Edition {
        published = List.copyOf(published);
        sheets = List.copyOf(sheets);
    }

    /**
     * A page that was published in an edition.
     *
     * @param page the address of the page, for example {@code en/faq/what-is-vacatur.html}
     * @param text the id that the text had then, for example {@code faq/what-is-vacatur} or {@code states/ca}
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

    /**
     * A printed sheet as it was handed out.
     *
     * @param page its address, for example {@code en/print/guide.html}
     * @param day the day of its newest text
     */
    public record Sheet(SheetCode code, String page, LocalDate day) {}
}

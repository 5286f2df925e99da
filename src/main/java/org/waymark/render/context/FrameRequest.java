package org.waymark.render.context;

import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.model.Language;
import org.waymark.model.Provenance;

/**
 * The requirements of a page for its frame.
 *
 * @param provenance the origin of the text: a person or a machine, read by whom
 * @param hidden the languages in which search engines are asked not to list the page
 */
public record FrameRequest(String title, Optional<Provenance> provenance, Predicate<Language> hidden) {
    /** The frame of a page that contains only messages of the interface. */
    public static FrameRequest of(String title) {
        return new FrameRequest(title, Optional.empty(), language -> false);
    }

    /** The frame of a page that search engines are asked not to list. */
    public static FrameRequest hidden(String title, Optional<Provenance> provenance) {
        return new FrameRequest(title, provenance, language -> true);
    }
}

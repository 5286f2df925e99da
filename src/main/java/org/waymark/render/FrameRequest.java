package org.waymark.render;

import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.model.Language;
import org.waymark.model.Provenance;

/**
 * What a page asks of its frame.
 *
 * @param provenance who has read the text
 * @param hidden in which languages search engines are asked to leave the page out
 */
public record FrameRequest(String title, Optional<Provenance> provenance, Predicate<Language> hidden) {
    /** The frame of a page whose words are the interface's own. */
    public static FrameRequest of(String title) {
        return new FrameRequest(title, Optional.empty(), language -> false);
    }

    /** The frame of a page that search engines are asked to leave out. */
    public static FrameRequest hidden(String title, Optional<Provenance> provenance) {
        return new FrameRequest(title, provenance, language -> true);
    }
}

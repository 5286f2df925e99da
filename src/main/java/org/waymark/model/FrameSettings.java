package org.waymark.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The settings for what surrounds every page.
 *
 * @param words by key: messages of the guide that replace those of the tool
 * @param without keys of the messages that the foot leaves out
 * @param pages the pages about the guide that the foot links; empty for all
 * @param detailsSheet the name of the sheet with the details of all answers, in its address
 */
public record FrameSettings(
        Optional<Logo> logo,
        Map<String, Localized> words,
        Set<String> without,
        Optional<List<Located<String>>> pages,
        String detailsSheet) {
    /** The usual name of the sheet with all details. */
    public static final String DETAILS = "details";

    public static final FrameSettings USUAL =
            new FrameSettings(Optional.empty(), Map.of(), Set.of(), Optional.empty(), DETAILS);

    public FrameSettings {
        words = Map.copyOf(words);
        without = Set.copyOf(without);
        pages = pages.map(List::copyOf);
    }

    /** The words are messages, which are replaced where they are read. */
    FrameSettings with(UnaryOperator<Localized> texts) {
        return new FrameSettings(logo.map(sign -> sign.with(texts)), words, without, pages, detailsSheet);
    }
}

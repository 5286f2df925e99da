package org.waymark.render.text;

import java.util.List;

/**
 * An entry's text as a page shows it.
 *
 * @param lang the language of the text: that of the source if there is no translation
 * @param shortAnswer the first block as HTML; empty if it is not a paragraph
 * @param body all other blocks as HTML
 * @param contents the headings of the text, to jump to
 * @param moved parts that have moved elsewhere
 * @param footnotes the footnotes as HTML
 */
public record TextView(
        String lang,
        String dir,
        String heading,
        String shortAnswer,
        String body,
        List<Jump> contents,
        List<MovedPart> moved,
        List<Note> footnotes) {

    /** A heading to jump to, in its language. */
    public record Jump(String href, String text, String lang, String dir) {}

    /** A footnote, in its language. */
    public record Note(String id, String back, String html, String lang, String dir) {}
}

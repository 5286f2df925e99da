package org.waymark.render.text;

import java.util.List;
import org.waymark.render.Link;

/**
 * An entry's text as a page shows it.
 *
 * @param lang the language of the text, which is the source's where there is no translation
 * @param shortAnswer the first block as HTML; empty where the text does not begin with a paragraph
 * @param body all other blocks as HTML
 * @param contents the headings of the text, to jump to
 * @param footnotes asides as HTML
 */
public record TextView(
        String lang,
        String dir,
        String heading,
        String shortAnswer,
        String body,
        List<Link> contents,
        List<Note> footnotes) {

    /** An aside at the foot of the text. */
    public record Note(String id, String back, String html) {}
}

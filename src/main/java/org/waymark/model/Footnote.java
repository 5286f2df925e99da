package org.waymark.model;

import org.waymark.diagnostic.SourcePosition;

/**
 * A footnote.
 *
 * @param label the mark that the author gave it
 * @param text the text without markup
 */
public record Footnote(String label, Markup markup, String text, SourcePosition position) implements Translatable {}

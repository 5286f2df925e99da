package org.waymark.model;

/** A footnote, with the label that the author gave it. */
public record Footnote(String label, Markup markup) {}

package org.waymark.model;

/** An aside at the foot of a page, by the label that the author gave it. */
public record Footnote(String label, Markup markup) {}

package org.waymark.render;

/** A link: its words and its target. */
public record Link(String href, String text) {}

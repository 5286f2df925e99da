package org.waymark.render;

/** Words that lead somewhere. */
public record Link(String href, String text) {}

package org.waymark.render.search;

import org.waymark.render.Frame;

/** The page with the search field. */
public record SearchPage(Frame frame) {}

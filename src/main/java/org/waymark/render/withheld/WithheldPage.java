package org.waymark.render.withheld;

import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page at the address of one that is withheld.
 *
 * @param next the page in the source language
 * @param lang the source language
 * @param dir its direction
 */
public record WithheldPage(Frame frame, String heading, String text, Link next, String lang, String dir) {}

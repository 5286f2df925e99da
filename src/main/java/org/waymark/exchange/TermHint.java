package org.waymark.exchange;

/**
 * The word that a language has chosen for a term.
 *
 * @param why the reason, and which other words do not fit
 */
public record TermHint(String term, String chosen, String why) {}

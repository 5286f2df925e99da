package org.waymark.comparison;

import org.waymark.diagnostic.Rule;

/**
 * Something that a translation says otherwise than its source.
 *
 * @param message what differs, with the words of both
 * @param hint what to do about it
 */
public record Difference(Rule rule, String message, String hint) {}

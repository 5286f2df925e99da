package org.waymark.host;

/**
 * A header that a host sends.
 *
 * @param purpose one sentence: what is missing where the header is
 */
public record Header(String name, String value, String purpose) {}

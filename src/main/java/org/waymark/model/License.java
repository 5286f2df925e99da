package org.waymark.model;

/**
 * Under what others may use the texts and facts of a guide.
 *
 * @param id its short name in the SPDX list, for example {@code CC-BY-4.0}
 */
public record License(String id, String url) {}

package org.waymark.model;

/**
 * The license under which others may use the texts and facts of the guide.
 *
 * @param id the SPDX identifier, for example {@code CC-BY-4.0}
 */
public record License(String id, String url) {}

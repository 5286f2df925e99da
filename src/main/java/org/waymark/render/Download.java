package org.waymark.render;

/**
 * A file that readers can download.
 *
 * @param path where it lies in the site
 * @param pages the number of its printed pages
 */
public record Download(String path, int bytes, int pages) {}

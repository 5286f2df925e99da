package org.waymark.model;

import java.nio.charset.StandardCharsets;

/**
 * A rendered file of the site.
 *
 * @param path path below the output folder, with {@code /} between folders
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record OutputFile(String path, byte[] content) {
    public OutputFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }
}

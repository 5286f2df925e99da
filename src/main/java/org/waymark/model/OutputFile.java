package org.waymark.model;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site as it was made.
 *
 * @param path below the output folder, with {@code /} between folders
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record OutputFile(String path, byte[] content) {
    public OutputFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }
}

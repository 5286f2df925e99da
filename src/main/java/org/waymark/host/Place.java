package org.waymark.host;

/**
 * Where a host finds the guide and under which address readers do.
 *
 * @param folder the published folder on the host, without a slash at its end
 * @param path the path of the address, from slash to slash: {@code /} or {@code /help/guide/}
 */
public record Place(String folder, String path) {
    boolean isRoot() {
        return path.equals("/");
    }

    /** The path without the slash at its end; empty at the root. */
    String prefix() {
        return path.substring(0, path.length() - 1);
    }
}

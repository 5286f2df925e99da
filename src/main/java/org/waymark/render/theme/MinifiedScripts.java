package org.waymark.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The scripts of the default theme as UglifyJS minified them when this tool was built, by the hash of their source
 * ({@code src/main/minify/minify.js}). A script that a guide's author changed or wrote is used as it is.
 */
public final class MinifiedScripts {
    private MinifiedScripts() {}

    /** The minified form of a script, or else the script itself. */
    public static String of(String script) {
        try (InputStream small = MinifiedScripts.class.getResourceAsStream("minified/" + hash(script) + ".js")) {
            return small == null ? script : new String(small.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

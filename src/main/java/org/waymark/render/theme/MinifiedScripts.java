package org.waymark.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The scripts of the default theme as UglifyJS made them small when this tool was built, by the hash of their source
 * ({@code src/main/minify/minify.js}). A script that somebody changed or wrote is another one, and is used as it is.
 */
public final class MinifiedScripts {
    private MinifiedScripts() {}

    /** The small form of a script, if there is one; else the script. */
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

package org.waymark.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.waymark.model.Document;

/** A short sum of what a text says to readers: it changes when a word, a link or a block does, and with nothing else. */
public final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    public static String of(Document document) {
        return of(Said.by(document));
    }

    /** The sum of any text. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.waymark.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short sum of what a text says to readers: it changes when a word, a link or a block does, and with nothing else. Before it
 * stands which form of the text it is the sum of; the sums of the first form have nothing there.
 */
final class Fingerprint {
    private static final String FORM = "v2:";
    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** As editions keep it from now on. */
    static String of(Piece.Text text) {
        return FORM + sum(text.said().get());
    }

    /** Whether an edition that keeps this fingerprint published these words. */
    static boolean matches(Piece.Text text, String kept) {
        return kept.startsWith(FORM)
                ? kept.equals(of(text))
                : kept.equals(sum(text.firstForm().get()));
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.waymark.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Revised;
import org.waymark.model.RevisionText;

/** The text of one revision of a piece in one language, with the hash of its content that an edition keeps. */
public record PublishedText(Piece piece, Revised revision, RevisionText text) {
    /** The text of a revision in a language. */
    public static Optional<PublishedText> of(Piece piece, int revision, Language language) {
        return all(piece)
                .filter(text -> text.revision.number() == revision
                        && text.text.language().equals(language))
                .findFirst();
    }

    /** The newest text in the language itself that readers may see. */
    public static Optional<PublishedText> newest(Piece piece, Language language) {
        return all(piece)
                .filter(text -> text.text.language().equals(language))
                .filter(text -> !text.revision.draft() && !text.text.draft())
                .reduce((earlier, later) -> later);
    }

    private static Stream<PublishedText> all(Piece piece) {
        return piece.revisions().stream()
                .flatMap(revision ->
                        revision.texts().values().stream().map(text -> new PublishedText(piece, revision, text)));
    }

    /** Its file relative to the content folder, as authors name it. */
    public String file() {
        return piece.path() + "/r" + revision.number() + "/" + text.file();
    }

    /** The hash of the content that an edition keeps. */
    public String fingerprint() {
        return hash().current();
    }

    /** True if the text has the content that a kept hash stands for. */
    public boolean matches(String kept) {
        return hash().matches(kept);
    }

    private Fingerprint hash() {
        return new Fingerprint(() -> CanonicalText.of(revision, text), () -> CanonicalTextV1.of(revision, text));
    }

    /**
     * A short hash of the content of a text, which changes if and only if a word, link or block changes. A prefix names the
     * form that was hashed; hashes of the first form have no prefix.
     *
     * @param content the content in the current form
     * @param first the content in the form of the first editions
     */
    record Fingerprint(Supplier<String> content, Supplier<String> first) {
        private static final String FORM = "v2:";
        private static final int LENGTH = 16;

        String current() {
            return FORM + sum(content.get());
        }

        /** True if the text has the content that a stored fingerprint stands for, in the current form or the first. */
        boolean matches(String kept) {
            return kept.startsWith(FORM) ? kept.equals(current()) : kept.equals(sum(first.get()));
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
}

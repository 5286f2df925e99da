package org.waymark.render.download;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A script or style that stands in a page, with the hash by which the page's policy allows it. */
record InlineCode(String text) {
    /** A script. An end tag in one of its texts would end it too early. */
    static InlineCode script(String text) {
        return new InlineCode(text.replace("</", "<\\/").replace("<!--", "<\\!--"));
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The policy of a page that has no code but this. */
    static String policy(InlineCode style, List<InlineCode> scripts) {
        String hashes = scripts.stream().map(InlineCode::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + hashes + "; style-src " + style.hash()
                + "; img-src data:; form-action 'none'; base-uri 'none'";
    }
}

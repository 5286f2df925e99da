package org.waymark.handout;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Finds the name under which a finished sheet is kept: a fingerprint of all that it is made of. */
record Ingredients(SheetFiles files, String browser, String base) {
    /** A new number makes every sheet again; raise it when the pass over the files does something else. */
    private static final String EDITION_OF_PASS = "1";

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\"#?:]+\\.(?:css|svg|png|jpe?g|webp))\"");

    String key(Handout handout) {
        MessageDigest digest = sha256();
        add(digest, EDITION_OF_PASS + "\n" + browser + "\n" + base + "\n" + handout);
        byte[] page = files.file(handout.page()).orElse(new byte[0]);
        digest.update(page);
        PART.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(found -> resolve(handout.page(), found.group(1)))
                .distinct()
                .forEach(path -> files.file(path).ifPresent(digest::update));
        files.file(SheetFiles.STYLE + "handout.css").ifPresent(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String resolve(String page, String link) {
        return URI.create("/" + page).resolve(link).getPath().substring(1);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has SHA-256", e);
        }
    }
}

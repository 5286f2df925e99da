package org.waymark.handout.production;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.waymark.handout.Handout;
import org.waymark.handout.SheetFiles;

/** Finds the name under which a finished sheet is kept: a fingerprint of all that it is made of. */
record Ingredients(SheetFiles files, String browser, String base) {
    /** A new number makes every sheet again; raise it when the pass over the files does something else. */
    private static final String EDITION_OF_PASS = "4";

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\"#?:]+\\.(?:css|svg|png|jpe?g|webp))\"");

    String key(Handout handout) {
        MessageDigest digest = sha256();
        add(digest, EDITION_OF_PASS + "\n" + browser + "\n" + base + "\n" + handout);
        String page = files.file(handout.page())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        add(digest, printed(page));
        PART.matcher(page)
                .results()
                .map(found -> resolve(handout.page(), found.group(1)))
                .distinct()
                .forEach(path -> files.file(path).ifPresent(digest::update));
        files.file(SheetFiles.STYLE + "handout.css").ifPresent(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What is printed of a page. What stands around it names scripts, whose addresses change with any text of the guide. */
    private static String printed(String page) {
        int from = page.indexOf("<main");
        int to = page.indexOf("</main>", from);
        return from < 0 || to < 0 ? page : page.substring(from, to);
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

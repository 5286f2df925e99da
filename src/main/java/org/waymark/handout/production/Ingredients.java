package org.waymark.handout.production;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.waymark.handout.Handout;
import org.waymark.handout.SheetFiles;

/** Finds the name under which a finished sheet is kept: a fingerprint of all that it is made of. */
final class Ingredients {
    /** A new number makes every sheet again; raise it when the pass over the files does something else. */
    private static final String EDITION_OF_PASS = "7";

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\"#?:]+\\.(?:css|svg|png|jpe?g|webp))\"");

    private final SheetFiles files;
    private final String ofAll;
    /** A page is made once for all of its forms. */
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    /** What sheets are made of, by a browser of some version, for a site at an address. */
    Ingredients(SheetFiles files, String browser, String base) {
        this.files = files;
        MessageDigest style = sha256();
        files.file(SheetFiles.STYLE + "handout.css").ifPresent(style::update);
        this.ofAll = EDITION_OF_PASS + "\n" + browser + "\n" + base + "\n" + hex(style);
    }

    String key(Handout handout) {
        MessageDigest digest = sha256();
        add(digest, ofAll + "\n" + handout + "\n" + pages.computeIfAbsent(handout.page(), this::page));
        return hex(digest);
    }

    /** The fingerprint of a page and of what it shows. */
    private String page(String path) {
        String page = files.file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        MessageDigest digest = sha256();
        add(digest, printed(page));
        PART.matcher(page)
                .results()
                .map(found -> resolve(path, found.group(1)))
                .distinct()
                .forEach(part -> files.file(part).ifPresent(digest::update));
        return hex(digest);
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

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has SHA-256", e);
        }
    }
}

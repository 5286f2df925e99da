package org.waymark.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code on a printed sheet. It stands for the sheet, its language and the day of its newest text, and is the same in
 * every build.
 *
 * <p>The alphabet has no letters that are confused in print or handwriting, and no vowels, so that no code is a word. It has
 * 19 letters: because 19 is a prime, the check letter at the end reveals every wrong letter, and every two neighbours that
 * changed places.
 *
 * @param letters eight letters of the alphabet
 */
public record SheetCode(String letters) implements Comparable<SheetCode> {
    private static final String ALPHABET = "34679CDFHJKMNPRTWXY";
    private static final int LENGTH = 8;
    private static final int BYTES = 7;

    public SheetCode {
        if (!isSound(letters)) {
            throw new IllegalArgumentException("'" + letters + "' is not a code");
        }
    }

    /**
     * The code of a sheet.
     *
     * @param sheet its address, which tells its language
     * @param day the day of its newest text
     * @param attempt 0; or the next number if another sheet has the code already
     */
    public static SheetCode of(String sheet, LocalDate day, int attempt) {
        byte[] digest = sha256(sheet + " " + day + (attempt == 0 ? "" : " " + attempt));
        long number = 0;
        for (int i = 0; i < BYTES; i++) {
            number = (number << 8) | (digest[i] & 0xff);
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            letters.append(ALPHABET.charAt((int) (number % ALPHABET.length())));
            number /= ALPHABET.length();
        }
        return new SheetCode(letters.append(check(letters)).toString());
    }

    /** The code that somebody wrote: small letters, blanks and hyphens do not matter. Empty if it is none. */
    public static Optional<SheetCode> parse(String written) {
        String letters = written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return isSound(letters) ? Optional.of(new SheetCode(letters)) : Optional.empty();
    }

    private static boolean isSound(String letters) {
        return letters.length() == LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && weight(letters) == 0;
    }

    /** The letter that makes the weight of all a multiple of 19. */
    private static char check(CharSequence letters) {
        int weight = weight(letters);
        int index = 0;
        while ((weight + LENGTH * index) % ALPHABET.length() != 0) {
            index++;
        }
        return ALPHABET.charAt(index);
    }

    /** The sum of the letters' numbers, each times its place, modulo 19. */
    private static int weight(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(letters.charAt(i));
        }
        return sum % ALPHABET.length();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The code as a sheet shows it, in two groups: {@code K7MC-3F9T}. */
    public String grouped() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /** The address of the page that tells whether the sheet is current. It must never change: it is on paper. */
    public String page() {
        return "c/" + letters.toLowerCase(Locale.ROOT) + ".html";
    }

    @Override
    public int compareTo(SheetCode other) {
        return letters.compareTo(other.letters);
    }
}

package org.waymark.character;

import java.util.Locale;
import java.util.Optional;

/** Finds characters that are invisible or unassigned and change what is read. No text of a guide may contain one. */
public final class InvisibleCharacters {
    private static final int BOM = 0xfeff;

    private InvisibleCharacters() {}

    /**
     * A character that was found.
     *
     * @param name the kind of character, with its article
     */
    public record Sign(int offset, int codePoint, String name) {
        public String described() {
            return String.format(Locale.ROOT, "%s (U+%04X)", name, codePoint);
        }

        public boolean isByteOrderMark() {
            return codePoint == BOM;
        }
    }

    /** The first such character in a text. */
    public static Optional<Sign> firstIn(String text) {
        return firstIn(text, 0);
    }

    /** The first such character at or after an offset. */
    public static Optional<Sign> firstIn(String text, int from) {
        int next;
        for (int i = from; i < text.length(); i = next) {
            int sign = text.codePointAt(i);
            next = i + Character.charCount(sign);
            String name = sign >= ' ' && sign < 0x7f ? "" : name(sign);
            if (!name.isEmpty()) {
                return Optional.of(new Sign(i, sign, name));
            }
        }
        return Optional.empty();
    }

    private static String name(int sign) {
        if (sign == '\n' || sign == '\t') {
            return "";
        }
        if (sign == BOM) {
            return "a byte order mark";
        }
        // Unicode TR 36: LRE, RLE, PDF, LRO, RLO and the isolates reorder what a reviewer sees
        if ((sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069)) {
            return "a bidirectional control character";
        }
        if (sign == 0) {
            return "a NUL character";
        }
        if ((sign & 0xfffe) == 0xfffe || (sign >= 0xfdd0 && sign <= 0xfdef)) {
            return "a code that is no character";
        }
        if (sign == 0xfffc) {
            return "the mark of a picture that was not pasted";
        }
        if (sign == 0xfffd) {
            return "the mark of a letter that was lost";
        }
        return isInvisible(sign) ? "a character that cannot be seen" : named(sign);
    }

    private static String named(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\r' ? "" : "a control character";
            case Character.PRIVATE_USE -> "a sign that only one font has";
            case Character.SURROGATE -> "half a character";
            default -> "";
        };
    }

    /** Fillers, invisible operators, annotation characters, deprecated format characters and tags. */
    private static boolean isInvisible(int sign) {
        return sign == 0x115f
                || sign == 0x1160
                || sign == 0x3164
                || sign == 0xffa0
                || sign == 0x180e
                || sign == 0x2800
                || (sign >= 0x2061 && sign <= 0x2064)
                || (sign >= 0x206a && sign <= 0x206f)
                || (sign >= 0xfff9 && sign <= 0xfffb)
                || (sign >= 0xe0000 && sign <= 0xe007f);
    }
}

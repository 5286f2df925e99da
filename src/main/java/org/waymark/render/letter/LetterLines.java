package org.waymark.render.letter;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines of plain text that survive a mail system with letters of one width: short ones, and in Latin scripts without typographic
 * signs, which some systems drop or turn into question marks.
 */
final class LetterLines {
    /** Below the 72 columns of common mail systems, so that one level of quoting does not break lines. */
    static final int WIDTH = 68;

    private static final String[][] PLAIN = {
        {"\u201c", "\""},
        {"\u201d", "\""},
        {"\u201e", "\""},
        {"\u00ab", "\""},
        {"\u00bb", "\""},
        {"\u2018", "'"},
        {"\u2019", "'"},
        {"\u2010", "-"},
        {"\u2011", "-"},
        {"\u2013", "-"},
        {"\u2014", " - "},
        {"\u2026", "..."},
        {"\u00a0", " "},
        {"\u202f", " "},
        {"\u00ad", ""},
        {"\u200b", ""},
        {"\u2022", "*"},
        {"\u2610", "[ ]"},
        {"\u2611", "[x]"},
        {"\u00a7\u00a7 ", "sections "},
        {"\u00a7 ", "section "},
        {"\u00a7", "section "}
    };

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private LetterLines() {}

    /** Text in Latin letters without typographic signs; other text as it is. */
    static String plain(String text) {
        long latin = text.codePoints().filter(c -> isOf(c, UnicodeScript.LATIN)).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (latin * 2 < letters) {
            return text.replace('\u00a0', ' ').replace("\u3002 ", "\u3002"); // no blank after a Chinese full stop
        }
        String plain = text;
        for (String[] sign : PLAIN) {
            plain = plain.replace(sign[0], sign[1]);
        }
        return plain.replaceAll(" {2,}", " ");
    }

    private static boolean isOf(int c, UnicodeScript script) {
        return UnicodeScript.of(c) == script;
    }

    /**
     * The lines of a paragraph.
     *
     * @param first what stands before the first line, for example a bullet
     * @param indent what stands before the others
     */
    static List<String> wrap(String text, String first, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean isEmpty = true;
        for (String piece : pieces(text)) {
            String words = isEmpty ? piece.stripLeading() : piece;
            if (!isEmpty && width(line) + width(words.stripTrailing()) > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                words = words.stripLeading();
            }
            line.append(words);
            isEmpty = isEmpty && words.isEmpty();
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Pieces between which a line may end: words with the blank after them, and single signs that are as wide as two. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] signs = text.strip().codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            piece.appendCodePoint(signs[i]);
            boolean isLast = i + 1 == signs.length;
            boolean mayEnd = Character.isWhitespace(signs[i])
                    || (isWide(signs[i]) && !isLast && isWide(signs[i + 1]) && Character.isLetter(signs[i + 1]));
            if (mayEnd || isLast) {
                pieces.add(piece.toString().replaceAll("\\s", " "));
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean isWide(int c) {
        return WIDE.contains(UnicodeScript.of(c)) || (c >= 0x3000 && c < 0x3100) || (c >= 0xff00 && c < 0xff61);
    }

    /** The columns that a text takes. */
    static int width(CharSequence text) {
        return text.codePoints()
                .map(c -> {
                    boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
                    return isMark ? 0 : isWide(c) ? 2 : 1;
                })
                .sum();
    }
}

package org.waymark.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Emphasis with asterisks and underscores. CommonMark requires a space or punctuation beside them, which Chinese,
 * Japanese and Korean do not use, and which people leave out after a colon or a quotation mark: {@code **Note:**text}. Such emphasis is
 * read as intended. The first part follows the proposal "CommonMark CJK-friendly emphasis".
 */
final class EmphasisMark extends EmphasisDelimiterProcessor {
    private static final Pattern CJK = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\\p{IsYi}\\u3000-\\u303f\\uff00-\\uffee]");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cs}]");
    private static final Pattern SIGN = Pattern.compile("[\\p{P}\\p{S}&&[^*_]]");
    private static final Pattern OPENING = Pattern.compile("[\\p{Ps}\\p{Pi}\\u00bf\\u00a1\\u201e\\u201a]");
    private static final Pattern CLOSING =
            Pattern.compile("[\\p{Pe}\\p{Pf}.,:;!?%\\u2026\\u060c\\u061b\\u061f\\u06d4\\u0964]");

    private final boolean isUnderscore;

    EmphasisMark(char mark) {
        super(mark, false);
        this.isUnderscore = mark == '_';
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        boolean plain = leftFlanking && (!isUnderscore || !rightFlanking || beforeIsPunctuation);
        return plain
                || (!afterIsWhiteSpace
                        && (isCjk(before, after)
                                || (!isUnderscore && is(LETTER, before) && is(SIGN, after) && !is(CLOSING, after))));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        boolean plain = rightFlanking && (!isUnderscore || !leftFlanking || afterIsPunctuation);
        return plain
                || (!beforeIsWhitespace
                        && (isCjk(before, after)
                                || (!isUnderscore && is(SIGN, before) && !is(OPENING, before) && is(LETTER, after))));
    }

    /** Beside a sign that neither opens nor closes, such as a straight quotation mark, only two stars are understood. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean isSingle = opener.length() == 1 || closer.length() == 1;
        BasedSequence mark = closer.getNode().getChars();
        BasedSequence all = mark.getBaseSequence();
        int begin = mark.getStartOffset();
        int end = mark.getEndOffset();
        boolean isBetween = begin > 0
                && end < all.length()
                && is(SIGN, all.subSequence(begin - 1, begin).toString())
                && !is(CLOSING, all.subSequence(begin - 1, begin).toString())
                && is(LETTER, all.subSequence(end, end + 1).toString());
        return isSingle && isBetween ? 0 : super.getDelimiterUse(opener, closer);
    }

    private static boolean isCjk(String before, String after) {
        return is(CJK, before) || is(CJK, after);
    }

    private static boolean is(Pattern kind, String character) {
        return kind.matcher(character).matches();
    }
}

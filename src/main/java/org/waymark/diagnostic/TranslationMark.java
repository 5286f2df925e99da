package org.waymark.diagnostic;

/** Recognizes the comment that marks words of a translation as unfinished. The translator deletes it. */
public final class TranslationMark {
    /** The beginning of the mark, after the characters that open a comment. */
    public static final String WORD = "translate:";

    private TranslationMark() {}

    /** True if a comment, without the characters that open it, is such a mark. */
    public static boolean isMark(String comment) {
        return comment.stripLeading().startsWith(WORD);
    }

    /** Reports a mark as an error, because a file that has one is never shown. */
    public static void report(SourcePosition position, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.UNFINISHED,
                position,
                "the words below this mark are still to be translated",
                "Translate them, then delete the comment. If that has to wait, move the file out of the folder: until then"
                        + " readers see the older translation, with what changed marked.");
    }
}

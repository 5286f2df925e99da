package org.waymark.diagnostic;

/** Marks words of a translation that are still to be written: a comment in the file, which the translator deletes. */
public final class TranslationMark {
    /** How the mark begins, after the sign that opens a comment. */
    public static final String WORD = "translate:";

    private TranslationMark() {}

    /** Whether a comment, without the sign that opens it, is a mark. */
    public static boolean isMark(String comment) {
        return comment.stripLeading().startsWith(WORD);
    }

    /** A file with a mark is never shown. */
    public static void report(SourcePosition position, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.UNFINISHED,
                position,
                "the words below this mark are still to be translated",
                "Translate them, then delete the comment. If that has to wait, move the file out of the folder: until then"
                        + " readers see the older translation, with what changed marked.");
    }
}

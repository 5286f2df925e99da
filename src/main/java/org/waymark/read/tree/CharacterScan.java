package org.waymark.read.tree;

import org.waymark.character.CleanText;
import org.waymark.character.InvisibleCharacters;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.LineMap;

/** Finds invisible characters that change what is read, which are a classic way to hide text from a reviewer. */
final class CharacterScan {
    private static final String START = "Save the file as UTF-8 without a byte order mark (\"BOM\").";
    private static final String INSIDE =
            "It cannot be seen: delete the letters before and after this place, and type them anew.";
    private static final String SEEN = "Look what the text was copied from, and type it anew.";
    private static final int REPLACEMENT = 0xfffc;

    private CharacterScan() {}

    static boolean accepts(String text, LineMap lines, Diagnostics diagnostics) {
        var sign = InvisibleCharacters.firstIn(text);
        boolean isSound = sign.isEmpty();
        while (sign.isPresent()) {
            var found = sign.get();
            diagnostics.report(
                    Rule.CONTROL_CHARACTER, lines.at(found.offset()), "there is " + found.described(), hint(found));
            sign = InvisibleCharacters.firstIn(text, found.offset() + Character.charCount(found.codePoint()));
        }
        for (int at = text.indexOf('\u00ad'); at >= 0; at = text.indexOf('\u00ad', at + 1)) {
            if (CleanText.isAtLineEnd(text, at)) {
                isSound = false;
                diagnostics.report(
                        Rule.CONTROL_CHARACTER,
                        lines.at(at),
                        "a soft hyphen (U+00AD) cuts a word in two",
                        "The text was copied from lines of print. Delete the hyphen, which cannot be seen, and join the word.");
            }
        }
        return isSound;
    }

    private static String hint(InvisibleCharacters.Sign sign) {
        if (sign.isByteOrderMark() && sign.offset() == 0) {
            return START;
        }
        boolean isSeen = sign.codePoint() == REPLACEMENT
                || sign.codePoint() == REPLACEMENT + 1
                || Character.getType(sign.codePoint()) == Character.PRIVATE_USE;
        return isSeen ? SEEN : INSIDE;
    }
}

package org.waymark.character;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The scripts that put no spaces between words (Unicode Standard Annex 14, classes ID and SA). */
public final class UnspacedScript {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Below it, no letter is of such a script. */
    private static final int FIRST = 0x0e00;

    private UnspacedScript() {}

    /** True if a sign belongs to a script without spaces. */
    public static boolean has(int sign) {
        return sign >= FIRST && SCRIPTS.contains(UnicodeScript.of(sign));
    }
}

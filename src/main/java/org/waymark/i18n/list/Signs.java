package org.waymark.i18n.list;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;

/**
 * What stands between two parts of a line, with its space if the language writes one.
 *
 * @param colon between a label and what it names
 * @param semicolon between clauses
 * @param stop between sentences
 */
public record Signs(String colon, String semicolon, String stop) {
    private static final Signs LATIN = new Signs(": ", "; ", ". ");
    private static final Signs FRENCH = new Signs("\u00a0: ", "\u00a0; ", ". ");
    private static final Signs ARABIC = new Signs(": ", "؛ ", ". ");
    private static final Signs URDU = new Signs(": ", "؛ ", "۔ ");
    private static final Signs WIDE = new Signs("：", "；", "。");

    private static final Set<Integer> WIDE_SCRIPTS =
            Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO);

    public static Signs of(Language language) {
        String code = Locales.of(language).getLanguage();
        int[] scripts = UScript.getCode(Locales.of(language));
        int script = scripts == null ? UScript.LATIN : scripts[0];
        if (script == UScript.ARABIC) {
            return code.equals("ur") ? URDU : ARABIC;
        }
        if (WIDE_SCRIPTS.contains(script) || script == UScript.SIMPLIFIED_HAN || script == UScript.TRADITIONAL_HAN) {
            return WIDE;
        }
        return code.equals("fr") ? FRENCH : LATIN;
    }

    /** The end of a sentence, without a space. */
    public String end() {
        return stop.strip();
    }
}

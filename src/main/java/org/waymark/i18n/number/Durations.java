package org.waymark.i18n.number;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.character.Tokens;
import org.waymark.character.UnspacedScript;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;

/** Finds lengths of time: a number of up to three digits and a unit beside it, by the unit's forms in Unicode's data (CLDR). */
final class Durations {
    private static final List<MeasureUnit> UNITS = List.of(
            MeasureUnit.MINUTE,
            MeasureUnit.HOUR,
            MeasureUnit.DAY,
            MeasureUnit.WEEK,
            MeasureUnit.MONTH,
            MeasureUnit.YEAR);
    /** One number for each plural form that a language can have. */
    private static final int[] SAMPLES = {0, 1, 2, 3, 5, 11, 21, 100};

    private static final Pattern DIGITS_AND_BLANKS = Pattern.compile("[\\p{Nd}\\s\\p{Z}]+");

    private final Map<String, String> units = new HashMap<>();
    private final Pattern pattern;

    Durations(Language language) {
        MeasureFormat format = MeasureFormat.getInstance(Locales.of(language), FormatWidth.WIDE);
        for (MeasureUnit unit : UNITS) {
            for (int sample : SAMPLES) {
                String words = DIGITS_AND_BLANKS
                        .matcher(format.format(new Measure(sample, unit)))
                        .replaceAll(" ");
                String form = String.join(" ", Tokens.of(words));
                if ((!form.isEmpty() && form.indexOf(' ') < 0) || isUnspaced(form)) {
                    units.put(form.replace(" ", ""), unit.getSubtype());
                }
            }
        }
        String forms = units.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(form -> Pattern.quote(form) + (isUnspaced(form) ? "" : "(?![\\p{L}\\p{M}])"))
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\d.,])(\\d{1,3})(?: |-)?(" + forms + ")(?! ?\\d)");
    }

    private static boolean isUnspaced(String form) {
        return !form.isEmpty() && UnspacedScript.has(form.codePointAt(0));
    }

    /**
     * The lengths of time that a text states.
     *
     * @param plain the text in its plain form, with spaces for hyphens
     */
    Map<String, Set<String>> in(String plain) {
        Map<String, Set<String>> found = new HashMap<>();
        for (MatchResult length : pattern.matcher(plain).results().toList()) {
            String unit = units.getOrDefault(length.group(2), "");
            found.computeIfAbsent(length.group(1), number -> new LinkedHashSet<>())
                    .add(unit);
        }
        return found;
    }
}

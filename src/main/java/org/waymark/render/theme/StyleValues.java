package org.waymark.render.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Checks that every value which a stylesheet uses has a definition: browsers pass over a declaration with {@code var(--unknown)}
 * without a word, and colours are lost.
 */
public final class StyleValues {
    private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern DEFINED = Pattern.compile("(?<![\\w(-])(--[\\w-]+)\\s*:");

    private StyleValues() {}

    /** Reports each use of a value without a definition, at its line; once for each value. */
    public static void check(ThemeFiles files, Diagnostics diagnostics) {
        List<String> sheets = files.below("css", ".css").toList();
        Set<String> defined = new HashSet<>();
        for (String sheet : sheets) {
            DEFINED.matcher(files.text(sheet)).results().forEach(found -> defined.add(found.group(1)));
        }
        Set<String> reported = new HashSet<>();
        for (String sheet : sheets) {
            String text = files.text(sheet);
            Matcher used = USED.matcher(text);
            while (used.find()) {
                String name = used.group(1);
                if (!defined.contains(name) && reported.add(name)) {
                    int line = 1
                            + (int) text.substring(0, used.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
                    diagnostics.report(
                            Rule.THEME_FILE,
                            new SourcePosition(files.name(sheet), line, 0),
                            "the value '" + name + "' is used here, and no stylesheet defines it",
                            "Define it in " + files.name("css/tokens.css") + ". " + Nearest.hint(name, defined));
                }
            }
        }
    }
}

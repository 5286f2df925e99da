package org.waymark.render.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Checks that every custom property that a stylesheet uses is defined, because browsers ignore a declaration with {@code
 * var(--unknown)} silently.
 */
public final class StyleValues {
    private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern DEFINED = Pattern.compile("(?<![\\w(-])(--[\\w-]+)\\s*:");

    /** The most values that are reported. */
    private static final int NAMED = 8;

    private StyleValues() {}

    /** Reports undefined values, each at its first use. */
    public static void check(ThemeFiles files, Diagnostics diagnostics) {
        List<String> sheets = files.below("css", ".css").toList();
        Set<String> defined = new TreeSet<>();
        for (String sheet : sheets) {
            DEFINED.matcher(files.text(sheet)).results().forEach(found -> defined.add(found.group(1)));
        }
        if (diagnostics.hasErrors()) {
            return; // the definitions may be in a file that cannot be read, which was reported
        }
        Map<String, SourcePosition> unknown = new LinkedHashMap<>();
        for (String sheet : sheets) {
            Matcher used = USED.matcher(files.text(sheet));
            while (used.find()) {
                if (!defined.contains(used.group(1))) {
                    unknown.putIfAbsent(used.group(1), position(files, sheet, used.start()));
                }
            }
        }
        unknown.values().stream()
                .findFirst()
                .ifPresent(first -> diagnostics.report(
                        Rule.THEME_FILE,
                        first,
                        "no stylesheet defines " + named(unknown.keySet()) + ", which stylesheets use",
                        "Define each in " + files.name("css/tokens.css") + "."));
    }

    private static SourcePosition position(ThemeFiles files, String sheet, int offset) {
        int line = 1
                + (int) files.text(sheet)
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new SourcePosition(files.name(sheet), line, 0);
    }

    private static String named(Collection<String> values) {
        String some =
                values.stream().limit(NAMED).map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        return values.size() > NAMED ? some + " and " + (values.size() - NAMED) + " more" : some;
    }
}

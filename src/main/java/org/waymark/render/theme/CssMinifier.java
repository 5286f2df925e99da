package org.waymark.render.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Minifies CSS: removes comments and white space that separates nothing. Strings stay as they are. Custom properties,
 * which only stylesheets know, can get short names.
 *
 * <p>This class is our own because a library that parses CSS would save only a few bytes more and cost a second of each
 * build (ADR 4).
 */
public final class CssMinifier {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+')|(?<comment>/\\*[\\s\\S]*?\\*/)"
                    + "|(?<space>\\s+)|(?<mark>[{};,>])|(?<colon>:)|(?<other>[^\\s\"'/{};,>:]+|.)");

    private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])--[a-z][\\w-]*(?=[:),])");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CssMinifier() {}

    /**
     * Assigns short names to the custom properties of all stylesheets of a theme, the shortest to the most frequent.
     */
    public static Map<String, String> names(Stream<String> stylesheets) {
        Map<String, Long> counts = stylesheets
                .flatMap(css -> PROPERTY.matcher(minify(css)).results())
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
        List<String> most = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> name) -> -name.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < most.size(); i++) {
            int more = i / LETTERS.length();
            names.put(most.get(i), "--" + LETTERS.charAt(i % LETTERS.length()) + (more == 0 ? "" : more));
        }
        return names;
    }

    public static String minify(String css, Map<String, String> names) {
        return PROPERTY.matcher(minify(css)).replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }

    public static String minify(String css) {
        StringBuilder out = new StringBuilder(css.length());
        boolean space = false;
        var matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            if (matcher.group("comment") != null || matcher.group("space") != null) {
                space = true;
                continue;
            }
            boolean tight = matcher.group("mark") != null || endsTight(out);
            if (space && !tight) {
                out.append(' ');
            }
            space = false;
            if (matcher.group().equals("}") && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
                out.setLength(out.length() - 1);
            }
            out.append(matcher.group());
        }
        return out.toString();
    }

    /**
     * True if white space after this text separates nothing. White space before a colon is significant: "a :focus" is
     * not "a:focus".
     */
    private static boolean endsTight(StringBuilder out) {
        return out.isEmpty() || "{};,>:".indexOf(out.charAt(out.length() - 1)) >= 0;
    }
}

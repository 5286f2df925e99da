package org.waymark.render.theme;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes out of a script what a browser does not need: lines that are only a comment, indentation, and white space around
 * marks; and shortens the names that are the script's own. Strings stay as they are. Our scripts end each statement with a
 * semicolon, so no line break matters; and none has a name of its own that a browser has for something it uses.
 */
public final class ScriptMinifier {
    private static final Pattern COMMENT_OR_INDENT = Pattern.compile("(?m)^[ \\t]*//.*\\R|^[ \\t]+");
    private static final String TEXT = "\"(?:[^\"\\\\]++|\\\\.)*+\"|`(?:[^`\\\\]++|\\\\.)*+`";
    private static final Pattern TOKEN =
            Pattern.compile("(?<string>" + TEXT + ")|(?:\\G|(?<!\\s))\\s*+(?<mark>[{}()\\[\\];,=<>!&|?:+*])\\s*+");
    private static final Pattern PART = Pattern.compile("(?s)" + TEXT
            + "|(?<=[(\\[{},;=!&|?:]|return )/(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*+])++/|[\\w$]++|.");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:const|function) ([\\w$]+)"
            + "|\\b(?:let|var) ([\\w$]+(?:,[\\w$]+)*)|\\bfunction(?: [\\w$]+)?\\(([\\w$,]+)\\)"
            + "|\\(([\\w$]+(?:,[\\w$]+)*)\\)=>|(?<![\\w$.])([\\w$]+)=>");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Set<String> KEYWORDS = Set.of("do", "if", "in", "of", "as", "is");

    private ScriptMinifier() {}

    public static String minify(String script) {
        String lean = COMMENT_OR_INDENT.matcher(script).replaceAll("");
        return shorten(TOKEN.matcher(lean)
                .replaceAll(
                        token -> Matcher.quoteReplacement(token.group(1) == null ? token.group(2) : token.group(1))));
    }

    /**
     * Each name that the script declares, and that is nowhere a property or a key, becomes a letter or two, wherever it
     * stands: so what it means does not matter. What all scripts share, and what a template string uses, keeps its name.
     */
    private static String shorten(String script) {
        List<String> parts =
                PART.matcher(script).results().map(MatchResult::group).toList();
        Set<String> own = declared(parts);
        own.removeAll(kept(parts));
        Map<String, Long> counts = parts.stream().collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        Map<String, String> shorter = new HashMap<>();
        var free = letters()
                .filter(name -> !counts.containsKey(name) && !KEYWORDS.contains(name))
                .iterator();
        counts.entrySet().stream()
                .filter(name -> name.getKey().length() > 2 && own.contains(name.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Long> name) -> -name.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(name -> shorter.put(name.getKey(), free.next()));
        return parts.stream().map(part -> shorter.getOrDefault(part, part)).collect(Collectors.joining());
    }

    private static Set<String> declared(List<String> parts) {
        String code = parts.stream()
                .map(part -> part.length() > 1 && !isName(part) ? "0" : part)
                .collect(Collectors.joining());
        return DECLARED.matcher(code)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, 5).mapToObj(found::group))
                .filter(names -> names != null)
                .flatMap(names -> Stream.of(names.split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that somebody else may know: properties and keys, those within template strings, and those outside all brackets. */
    private static Set<String> kept(List<String> parts) {
        Set<String> kept = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("`")) {
                NAME.matcher(part).results().forEach(name -> kept.add(name.group()));
            } else if (part.matches("[({\\[]")) {
                open.push(part);
            } else if (part.matches("[)}\\]]")) {
                open.poll();
            } else if (open.isEmpty() || isKey(parts, i, open.peek())) {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean isKey(List<String> parts, int i, String bracket) {
        String before = i == 0 ? "" : parts.get(i - 1);
        String after = i + 1 == parts.size() ? "" : parts.get(i + 1);
        boolean begins = bracket.equals("{") && (before.equals("{") || before.equals(","));
        return before.equals(".") || (begins && after.matches("[:,}=(]"));
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches();
    }

    /** a to z, A to Z, aa, ab and so on. */
    private static Stream<String> letters() {
        List<String> ones = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .toList();
        return Stream.concat(
                ones.stream(), ones.stream().flatMap(first -> ones.stream().map(second -> first + second)));
    }
}

package org.waymark.render.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a script what a browser does not need: lines that are only a comment, indentation, and white space around
 * marks. Strings stay as they are. Our scripts end each statement with a semicolon, so no line break matters.
 */
public final class ScriptMinifier {
    private static final Pattern COMMENT_OR_INDENT = Pattern.compile("(?m)^[ \\t]*//.*\\R|^[ \\t]+");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>\"(?:[^\"\\\\]++|\\\\.)*+\"|`(?:[^`\\\\]++|\\\\.)*+`)|(?:\\G|(?<!\\s))\\s*+(?<mark>[{}()\\[\\];,=<>!&|?:+*])\\s*+");

    private ScriptMinifier() {}

    public static String minify(String script) {
        String lean = COMMENT_OR_INDENT.matcher(script).replaceAll("");
        return TOKEN.matcher(lean)
                .replaceAll(
                        token -> Matcher.quoteReplacement(token.group(1) == null ? token.group(2) : token.group(1)));
    }
}

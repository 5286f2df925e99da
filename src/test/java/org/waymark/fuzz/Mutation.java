package org.waymark.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to break a text. */
final class Mutation {
    /** What has a meaning in Markdown, YAML or HTML, and what has broken parsers before. */
    private static final List<String> TOKENS = List.of(
            "[",
            "](",
            ")",
            "[[[[",
            "****",
            "____",
            "`",
            "```\n",
            "~~~",
            "> > > > ",
            "- - - ",
            "1. 1. ",
            "#",
            "|",
            "\n|---|---|\n",
            "\n: ",
            "\n\n",
            "\n",
            "\r",
            "\t",
            "  \n",
            "\\",
            "{#a}",
            "{#",
            "}",
            "::: note\n",
            "::: details T\n",
            ":::\n",
            "\n:::",
            "[^1]",
            "[^1]: x\n",
            "<",
            ">",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=x>",
            "<a href=javascript:x>",
            "<kbd>",
            "</kbd>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<span lang=\"x\" onclick=\"y\">",
            "&#x6a;avascript:",
            "&colon;",
            "&#0;",
            "&Tab;",
            "[x](javascript:alert(1))",
            "[x](<java\nscript:x>)",
            "[x]: javascript:x\n",
            "[x][x]",
            "[x]",
            "![x](y)",
            "<javascript:x>",
            "<https://a.example/>",
            "<a@b.c>",
            "https://a.example/\"onload=x",
            "](https://a.example/\"><script>x</script>)",
            "title: ",
            "key: [",
            "{a: b",
            "'",
            "\"",
            "&a ",
            "*a ",
            "!!x ",
            "<<: ",
            "---\n",
            "...\n",
            "? ",
            ": ",
            "- ",
            "%YAML 1.2\n",
            "@",
            "| >\n",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "\ud83d",
            "é",
            "\u2028",
            "0x1F",
            "~",
            "null",
            "2026-02-30");

    private static final List<BiFunction<String, Random, String>> WAYS = List.of(
            Mutation::cut,
            Mutation::insertToken,
            Mutation::insertToken,
            Mutation::insertToken,
            Mutation::swapLines,
            Mutation::repeatLine,
            Mutation::changeCharacter,
            Mutation::doubleToken,
            Mutation::indent,
            Mutation::join,
            Mutation::soup);

    private Mutation() {}

    static String of(String text, Random random) {
        String broken = text;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            broken = WAYS.get(random.nextInt(WAYS.size())).apply(broken, random);
        }
        return broken.length() > 100_000 ? broken.substring(0, 100_000) : broken;
    }

    private static String token(Random random) {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private static String put(String text, String part, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + part + text.substring(at);
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(60));
        return text.substring(0, from) + text.substring(to);
    }

    private static String insertToken(String text, Random random) {
        return put(text, token(random), random);
    }

    private static String doubleToken(String text, Random random) {
        int most = random.nextInt(20) == 0 ? 3_000 : 120;
        return put(text, token(random).repeat(1 + random.nextInt(most)), random);
    }

    private static String soup(String text, Random random) {
        StringBuilder soup = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            soup.append(token(random));
        }
        return put(text, soup.toString(), random);
    }

    private static String changeCharacter(String text, Random random) {
        return text.isEmpty() ? text : cutOne(text, random.nextInt(text.length()), (char) random.nextInt(0x300));
    }

    private static String cutOne(String text, int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }

    private static String swapLines(String text, Random random) {
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        if (lines.size() > 1) {
            java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String repeatLine(String text, Random random) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty()
                ? text
                : put(text, lines.get(random.nextInt(lines.size())).repeat(1 + random.nextInt(30)), random);
    }

    private static String indent(String text, Random random) {
        String margin = List.of("> ", "    ", "- ", "  ", "\t", "1. ", ": ").get(random.nextInt(7));
        return text.lines()
                .map(line -> random.nextInt(3) == 0 ? margin.repeat(1 + random.nextInt(4)) + line : line)
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String join(String text, Random random) {
        return random.nextInt(4) == 0 ? text.replace('\n', ' ') : text;
    }
}

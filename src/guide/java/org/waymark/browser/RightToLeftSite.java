package org.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * The repository's guide with a third language, which is written from right to left: a copy of content/ and i18n/ in which
 * every Spanish text has a pseudo-Arabic one beside it, but for one answer, which readers therefore see in English.
 */
final class RightToLeftSite {
    static final String UNTRANSLATED = "faq/after-filing";

    private static final Path WORK = Path.of("target/it-rtl");

    /** One line of YAML or front matter that holds words: its indentation and key, and the words, quoted or not. */
    private static final Pattern LINE = Pattern.compile("^(\\s*(?:[\\w-]+:|-) )(.+)$", Pattern.MULTILINE);

    private static final Pattern SPANISH_LINE = Pattern.compile("^(\\s+)es: (?![\\[{])(.+)$", Pattern.MULTILINE);

    private static final Pattern SPANISH_IN_BRACES = Pattern.compile("(\\{en: \"[^\"]*\", es: (\"[^\"]*\"))\\}");

    private RightToLeftSite() {}

    static BuiltSite build() {
        try {
            GuideFolder.copyOf(Builds.REPOSITORY, WORK);
            addLanguage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BuiltSite.build(WORK.resolve("content"), WORK.resolve("i18n"), Path.of("target/it-site-rtl"));
    }

    private static void addLanguage() throws IOException {
        write("i18n/ar.yaml", replace(LINE, Files.readString(Path.of("i18n/es.yaml")), RightToLeftSite::phrase));
        for (String file : List.of("guide.yaml", "topics.yaml", "sources.yaml")) {
            String lines = replace(SPANISH_LINE, Files.readString(Path.of("content", file)), RightToLeftSite::addLine);
            String text = replace(SPANISH_IN_BRACES, lines, RightToLeftSite::addInBraces);
            write("content/" + file, text.replace("languages: [en, es]", "languages: [en, es, ar]"));
        }
        for (Path spanish : Trees.walk(Path.of("content"))) {
            if (spanish.endsWith("es.md")
                    && !spanish.toString().replace('\\', '/').contains(UNTRANSLATED)) {
                write(spanish.resolveSibling("ar.md").toString(), entry(Files.readString(spanish)));
            }
            if (spanish.endsWith("es.yaml") && spanish.startsWith("content/quiz")) {
                String words = Files.readString(spanish);
                write(spanish.resolveSibling("ar.yaml").toString(), replace(LINE, words, RightToLeftSite::phrase));
            }
        }
    }

    /** Words line by line; lists and groups on one line stay as they are. */
    private static String phrase(MatchResult line) {
        return line.group(2).startsWith("{") || line.group(2).startsWith("[") ? line.group() : message(line);
    }

    /** Front matter line by line, then the text. */
    private static String entry(String spanish) {
        String[] parts = spanish.split("(?m)^---$", 3);
        return "---" + replace(LINE, parts[1], RightToLeftSite::frontMatter) + "---" + PseudoArabic.of(parts[2]);
    }

    private static String frontMatter(MatchResult line) {
        return line.group(1).startsWith("translation:")
                ? line.group()
                : line.group(1) + words(line.group(2), PseudoArabic::of);
    }

    private static String message(MatchResult line) {
        return line.group(1) + words(line.group(2), PseudoArabic::message);
    }

    private static String addLine(MatchResult line) {
        return line.group() + "\n" + line.group(1) + "ar: " + words(line.group(2), PseudoArabic::of);
    }

    private static String addInBraces(MatchResult braces) {
        return braces.group(1) + ", ar: " + words(braces.group(2), PseudoArabic::of) + "}";
    }

    /** A value of YAML with other words in it. */
    private static String words(String value, UnaryOperator<String> change) {
        char mark = value.charAt(0);
        boolean isQuoted = mark == '"' || mark == '\'';
        String plain = isQuoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
        return '"' + change.apply(plain).replace("\"", "\\\"") + '"';
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> change) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found)));
    }

    private static void write(String name, String text) {
        Trees.write(WORK, name, text);
    }
}

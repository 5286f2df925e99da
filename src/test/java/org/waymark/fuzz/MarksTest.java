package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.Models;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Target;
import org.waymark.render.markup.MarkupSerializer;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Puts marks of other kinds of Markdown into a guide at random, and builds it: no mark is left in the text of any page, unless a
 * message names its line; and no word is lost.
 *
 * <p>Each number is a seed, so a failure comes again. {@code -Dtest.all=true} takes 2,000 guides instead of 100.
 */
class MarksTest {
    private static final Path THEME = Path.of("src/test/resources/sites/_theme");
    private static final Pattern ALSO = Pattern.compile("\\(also on lines? ([\\d, ]+\\d)");
    private static final int GUIDES = Boolean.getBoolean("test.all") ? 2_000 : 100;

    /** What is put in, and what a reader would see of it if it were left as it is. */
    private record Foreign(String text, String seen) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("==marked==", "=="),
            new Foreign("++put in++", "++"),
            new Foreign("^up^", "^up"),
            new Foreign("H~2~O", "~2~"),
            new Foreign("~~struck~~", "~~"),
            new Foreign("~~open", "~~"),
            new Foreign("**open", "**"),
            new Foreign("**strong:**close", "**"),
            new Foreign("__open", "__"),
            new Foreign("*x", "*"),
            new Foreign(" _open", " _open"),
            new Foreign("`open", "`"),
            new Foreign("\uff0a\uff0awide\uff0a\uff0a", "\uff0a\uff0a"),
            new Foreign("\u4ed6\u8bf4**\u201c\u4e0d\u201d**\u7136", "**"),
            new Foreign("[[Page]]", "[["),
            new Foreign("![[a.png]]", "[["),
            new Foreign("[words] (https://www.example.org)", "] ("),
            new Foreign("(words)[https://www.example.org]", ")["),
            new Foreign("[words](two words)", "]("),
            new Foreign("[none][]", "[]"),
            new Foreign("^[a note]", "^["),
            new Foreign("[^9]", "[^"),
            new Foreign("[b]bold[/b]", "[/b]"),
            new Foreign("[TOC]", "[TOC]"),
            new Foreign("[words|page]", "|"),
            new Foreign("{: .box}", "{:"),
            new Foreign("{.class}", "{."),
            new Foreign("{#Not here} ", "{#"),
            new Foreign("{{< faq >}}", "{{"),
            new Foreign("{% if a %}", "{%"),
            new Foreign("{{ name }}", "{{"),
            new Foreign("%%hidden%%", "%%"),
            new Foreign("$$x$$", "$$"),
            new Foreign("$a^2$", "$a"),
            new Foreign("&foo;", "&foo"),
            new Foreign("&nbsp no", "&nbsp"),
            new Foreign("&amp;nbsp;", "&nbsp"),
            new Foreign("&lt;b&gt;", "<b>"),
            new Foreign("<u>under</u>", "<u>"),
            new Foreign("<!-- a comment -->", "<!--"),
            new Foreign("<<ref>>", "<<"),
            new Foreign("'''bold'''", "'''"),
            new Foreign("\\begin", "\\"),
            new Foreign(":smile:", ":smile:"),
            new Foreign(":ref:`a`", ":ref:"),
            new Foreign("`a`_", "_"),
            new Foreign(" ::: ", ":::"),
            new Foreign("| a | b |", "|"),
            new Foreign("\n!!! note\n", "!!!"),
            new Foreign("\n\n!!! note\n\n", "!!!"),
            new Foreign("\n::: tip\n", ":::"),
            new Foreign("\n:::\n", ":::"),
            new Foreign("\n.. note:: so\n", ".. note"),
            new Foreign("\n##Heading\n", "##"),
            new Foreign("\n\n##\u00a0Heading\n\n", "##"),
            new Foreign("\n= Heading\n", "= Heading"),
            new Foreign("\nh2. Heading\n", "h2."),
            new Foreign("\n\n\u2022 item\n\u2022 item\n\n", "\u2022"),
            new Foreign("\n-\u00a0item\n", "-\u00a0item"),
            new Foreign("\n\n> [!NOTE]\n> So.\n\n", "[!NOTE]"),
            new Foreign("\n- [ ] task\n", "[ ]"),
            new Foreign("\n| a | b |\n|---|---|\n| c |\n", "|"),
            new Foreign("\n#+TITLE: so\n", "#+"),
            new Foreign("\n\n[Note]: words\n\n", "[Note]"),
            new Foreign("\nfacts\n=====\n", "====="),
            new Foreign("\n~~~\n", "~~~"),
            new Foreign("\n```\n", "```"),
            new Foreign("<!--", "<!--"));

    private static final String TEXT = """
            You can ask a court for it alpha. It is free bravo, and you need no lawyer.

            ## What helps charlie

            Look for these delta:

            - letters from a court echo
            - papers about an arrest foxtrot,
              or a copy golf

            | When | What to do hotel |
            |---|---|
            | Before | Tell your lawyer india. |
            | After | Ask for a copy juliet. |

            ::: note
            Some courts have rules kilo
            of their own lima.
            :::

            Word
            : Its meaning mike.

            > A quotation november of two
            > lines oscar.

            Ask [a friend papa](https://www.example.org) or *somebody* you **trust quebec**.
            """;

    private static final List<String> WORDS = List.of(
            "alpha",
            "bravo",
            "charlie",
            "delta",
            "echo",
            "foxtrot",
            "golf",
            "hotel",
            "india",
            "juliet",
            "kilo",
            "lima",
            "mike",
            "november",
            "oscar",
            "papa",
            "quebec");

    @TempDir
    Path root;

    @Test
    void noMarkIsLeftWithoutAWordAboutIt() {
        int refused = 0;
        for (int seed = 0; seed < GUIDES; seed++) {
            Random random = new Random(seed);
            Foreign first = FOREIGN.get(seed % FOREIGN.size());
            String text = put(first, TEXT, random);
            Foreign second = FOREIGN.get(random.nextInt(FOREIGN.size()));
            boolean isDouble = random.nextInt(3) == 0;
            String both = isDouble ? put(second, text, random) : text;
            List<Foreign> marks = isDouble ? List.of(first, second) : List.of(first);
            GuideFolder.minimal(root).withAnswer(both);
            BuildReport report = Builds.run(Builds.project(root, THEME, root.resolve("site")), Target.FOLDER);
            refused += report.isRefused() ? 1 : 0;
            List<String> faults = report.isRefused() ? unnamed(marks, report) : left(marks);
            assertEquals(List.of(), faults, "seed " + seed + "\n" + both);
        }
        assertTrue(refused > GUIDES / 2 && refused < GUIDES, "refused: " + refused);
    }

    /** Anywhere but in one of the words that are looked for: between others, within them, at the beginning of a line. */
    private static String put(Foreign mark, String text, Random random) {
        int at = random.nextInt(text.length());
        while (Character.isLetter(text.charAt(at)) && isLookedFor(text, at)) {
            at = random.nextInt(text.length());
        }
        return text.substring(0, at) + mark.text() + text.substring(at);
    }

    private static boolean isLookedFor(String text, int at) {
        return WORDS.stream().anyMatch(word -> {
            int start = text.indexOf(word);
            return start >= 0 && start < at && at < start + word.length();
        });
    }

    /** Marks in the page of a guide that was built, and words that are not on it. */
    private List<String> left(List<Foreign> marks) {
        Document page = Jsoup.parse(Trees.text(root.resolve("site/en/faq/what.html")));
        List<String> faults = new ArrayList<>();
        String all = page.body().text();
        WORDS.stream().filter(word -> !all.contains(word)).forEach(word -> faults.add("'" + word + "' is lost"));
        String words = seen(page.body());
        marks.stream()
                .filter(mark -> words.contains(mark.seen()))
                .forEach(mark -> faults.add("'" + mark.seen() + "' is left in '" + words + "'"));
        return faults;
    }

    private static String seen(Element element) {
        element.select("code, script").remove();
        return element.text();
    }

    /** Marks in blocks of a guide that was refused, where no message names a line of the block. */
    private List<String> unnamed(List<Foreign> marks, BuildReport report) {
        List<Diagnostic> found = report.diagnostics().all();
        String text = Trees.text(root.resolve("content/faq/what/r1/en.md"));
        int body = text.indexOf("---\n", 4) + 4;
        String blank = text.substring(0, body).replaceAll("[^\n]", " ") + text.substring(body);
        List<Block> blocks = MarkdownReader.read(blank, new LineMap("en.md", blank), Models.LINKS, new Diagnostics())
                .blocks();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int from = blocks.get(i).position().line();
            int to = i + 1 < blocks.size() ? blocks.get(i + 1).position().line() : Integer.MAX_VALUE;
            String words = seen(
                    Jsoup.parseBodyFragment(MarkupSerializer.html(blocks.get(i).markup(), new SafeHtml.Page()))
                            .body());
            boolean isNamed = found.stream().flatMap(MarksTest::lines).anyMatch(line -> line >= from && line < to);
            marks.stream()
                    .filter(mark -> words.contains(mark.seen()) && !isNamed)
                    .forEach(mark ->
                            faults.add("'" + mark.seen() + "' is left in '" + words + "', and no message names it"));
        }
        return faults;
    }

    /** The line of a message, and those that it names beside it. */
    private static Stream<Integer> lines(Diagnostic found) {
        Matcher also = ALSO.matcher(found.message());
        return Stream.concat(
                Stream.of(found.position().line()),
                also.find() ? Stream.of(also.group(1).split(", ")).map(Integer::valueOf) : Stream.of());
    }
}

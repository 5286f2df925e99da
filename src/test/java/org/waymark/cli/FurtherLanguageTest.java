package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.Trees;

/** A language that the tool has no words of takes a file of messages and a text: no Java. */
class FurtherLanguageTest {
    private static final String ANSWER = "content/faq/who-can-help/r1/";

    @TempDir
    private Path root;

    private Path guide = Path.of("");

    private String ran(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-C";
        all[words.length + 1] = guide.toString();
        Run run = Run.of(all);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "th | ltr | ใครช่วยฉันได้บ้าง | ทนายความอาจช่วยคุณได้ โทร 1-800-555-0100 | ทนายความ",
                "fa | rtl | چه کسی به من کمک می‌کند؟ | وکیل می‌تواند کمک کند. تلفن 1-800-555-0100 | وكيل",
                "fr | ltr | Qui peut aider ? | L'avocat de ma sœur peut aider : 1-800-555-0100. | soeur",
                "so | ltr | Yaa i caawin kara? | Qareenku go'aan ayuu ka gaari karaa: 1-800-555-0100. | goʼaan"
            })
    void anAnswerIsWrittenBuiltAndFound(String tag, String direction, String heading, String text, String typed) {
        guide = root.resolve("keys");
        assertEquals(
                0,
                Run.of("init", guide.toString(), "--title", "Keys", "--languages", "en", "--today", "2026-07-01")
                        .code());
        ran("translations", "start", tag, "--today", "2026-07-01");
        String settings = Trees.text(guide.resolve("content/guide.yaml"));
        Trees.write(
                guide,
                "content/guide.yaml",
                settings.replace("languages: [en]", "languages: [en, " + tag + "]")
                        .replace("{en: \"Keys\"}", "{en: \"Keys\", " + tag + ": \"Keys\"}"));
        Trees.write(
                guide,
                ANSWER + tag + ".md",
                "---\ntitle: " + heading + "\nquestion: " + heading
                        + "\naliases: [abc, def, ghi]\ntranslation: {state: machine, on: 2026-07-01}\n---\n" + text
                        + "\n");
        Trees.write(
                guide,
                ANSWER + "en.md",
                Trees.text(guide.resolve(ANSWER + "en.md"))
                        .replaceFirst("(?s)\n---\n.*", "\n---\nA lawyer can help. Call 1-800-555-0100.\n"));

        ran("build");

        Document page = Jsoup.parse(Trees.text(guide.resolve("site/" + tag + "/faq/who-can-help.html")));
        assertEquals(tag, page.select("html").attr("lang"));
        assertEquals(direction, page.select("html").attr("dir"));
        assertEquals(heading, page.select("h1").text());
        assertFalse(page.text().contains("2569"), "no other calendar");
        assertFalse(page.text().contains("۱۴۰۵"), "no other calendar");
        assertEquals(
                direction.equals("rtl") ? "ltr" : "",
                page.select(".article bdi:contains(1-800-555-0100)").attr("dir"));
        String found = ran("search", "--lang", tag, typed);
        assertTrue(found.contains("faq/who-can-help"), found);
    }
}

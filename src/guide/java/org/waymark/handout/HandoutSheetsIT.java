package org.waymark.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Trees;

/**
 * The sheets of the guide as files: printed once, then looked at from all sides. Answers stand for the guide and its topics, which
 * are made of them; {@code -Dtest.all=true} prints these too, and the sheet of each state. {@code -Dhandouts.keep=true} takes
 * sheets that an earlier run printed, for work on the tests alone.
 */
class HandoutSheetsIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");
    private static final Path FOLDER = Path.of("target/it-handouts");
    private static final Path SITE = FOLDER.resolve("site");
    private static final Path GOLDEN = Path.of("src/guide/resources/handouts");
    private static final String KINDS = "answers, first-steps, details, worksheets, tables, card";
    private static final List<String> LANGUAGES = List.of("en", "es", "zh-Hans", "ar", "vi");
    /** Presentation forms of Arabic letters. */
    private static final Pattern SHAPES = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");

    private static final String HOTLINE = "1-888-373-7888";

    /** The width and height of the parts in which pictures are compared, in points of a picture. */
    private static final int PART = 17;

    /** Topics whose answers are so many that they take more than four pages. */
    private static final Map<String, Integer> LONG_TOPICS =
            Map.of("kinds-of-relief", 7, "who-it-is-for", 12, "asking-a-court", 9, "afterwards", 6, "finding-help", 5);

    /**
     * Answers that are longer than they should be by their words. "After filing" is 8 words short of a long text in English; in
     * Arabic it needs more lines, and the last of them (whom to call, and the day) stand on a third side.
     */
    private static final Set<String> LONG_ANSWERS = Set.of("ar/after-filing");

    @BeforeAll
    static void print() throws Exception {
        String report = build(KINDS + (ALL ? ", guide, topics, records" : ""), "site");
        assertTrue(report.contains("Sheets: "), report);
    }

    /** Builds the guide in a process of its own, so that its memory is limited and its cache is new. */
    private static String build(String kinds, String name) throws Exception {
        Path content = FOLDER.resolve(name + "-content");
        if (Files.exists(content)) {
            Trees.delete(content);
        }
        Trees.copy(Path.of("content"), content);
        Path guide = content.resolve("guide.yaml");
        Files.writeString(
                guide, Files.readString(guide).replaceFirst("(?m)^handouts: .*$", "handouts: [" + kinds + "]"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.waymark.cli.Main",
                        "build",
                        "--handouts=require",
                        "--today=2026-11-30",
                        "--content=" + content,
                        "--out=" + FOLDER.resolve(name))
                .redirectErrorStream(true);
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        FOLDER.resolve(name + "-cache").toAbsolutePath().toString());
        if (!Boolean.getBoolean("handouts.keep") && Files.exists(FOLDER.resolve(name + "-cache"))) {
            Trees.delete(FOLDER.resolve(name + "-cache"));
        }
        Process process = builder.start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), report);
        return report;
    }

    private static List<Path> sheets(String language, String ending) {
        try (Stream<Path> files = Files.walk(SITE.resolve(language).resolve("print"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStandard(Path file) {
        return !file.toString().matches(".*\\.(large|booklet)\\.pdf");
    }

    private static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Path page(Path file) {
        return file.resolveSibling(slug(file) + ".html");
    }

    private static boolean isRecord(Path file) {
        return String.valueOf(file.getParent()).endsWith("states");
    }

    @Test
    void thereIsAFileOfEachSheetInEachForm() {
        for (String language : LANGUAGES) {
            assertTrue(sheets(language, ".large.pdf").size() >= (ALL ? 22 : 15), language);
            assertEquals(
                    sheets(language, ".large.pdf").size(),
                    sheets(language, ".booklet.pdf").size());
            assertTrue(sheets(language, ".pdf").size() >= (ALL ? 120 : 49), language);
        }
    }

    /** In a sample of the tests those that show most of what there is, in each language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-Hans", "ar", "vi"})
    void everySheetPassesPdfUa(String language) throws Exception {
        Map<String, Object> faults = new TreeMap<>();
        for (Path sheet : sheets(language, ".pdf")) {
            if (ALL
                    || slug(sheet)
                            .matches("what-is-the-act|find-an-attorney|first-steps|lawyers|self-check|states|card")) {
                try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
                    if (!pdf.faults().isEmpty()) {
                        faults.put(sheet.toString(), pdf.faults());
                    }
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-Hans", "ar", "vi"})
    void whatIsCopiedOutIsTheTextOfThePage(String language) throws Exception {
        List<String> missing = new ArrayList<>();
        for (Path sheet : sheets(language, ".pdf")) {
            if ((ALL || isStandard(sheet)) && !isRecord(sheet) && !slug(sheet).matches("states|self-check")) {
                missing.addAll(missing(sheet, language.equals("ar")));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> missing(Path sheet, boolean isFromRight) throws IOException {
        try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
            Set<String> texts = pdf.texts();
            assertTrue(
                    texts.stream().noneMatch(text -> SHAPES.matcher(text).find()),
                    sheet + " has shapes of letters in place of letters");
            Set<String> known =
                    isFromRight ? texts.stream().map(HandoutSheetsIT::letters).collect(Collectors.toSet()) : texts;
            Element main = Jsoup.parse(page(sheet), "UTF-8").selectFirst("main");
            main.select(".visually-hidden, .screen, .contents, .first-steps .callout__label")
                    .remove();
            return main.select("p, li, h1, h2, h3, h4, td, th, caption").stream()
                    .filter(block -> block.select("p, ul, ol").size() == (block.is("p") ? 1 : 0))
                    .map(Element::text)
                    .filter(text -> !text.isBlank())
                    .filter(text -> !known.contains(isFromRight ? letters(text) : PdfFile.squeezed(text)))
                    .map(text -> sheet + ": " + text)
                    .toList();
        }
    }

    /** Paragraphs of a record stand beside each other on paper: so its words are looked for, as they are drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "vi", "zh-Hans"})
    void wordsOfARecordAreOnItsSheet(String language) throws Exception {
        assumeTrue(ALL, "records are printed with --all");
        List<String> missing = new ArrayList<>();
        for (Path sheet : sheets(language, ".pdf")) {
            if (isRecord(sheet)) {
                Path page = SITE.resolve(language).resolve("states").resolve(slug(sheet) + ".html");
                Element main = Jsoup.parse(page, "UTF-8").selectFirst("main");
                main.select(".visually-hidden, .screen, .eyebrow, .pager, .help__note")
                        .remove();
                try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
                    String drawn = PdfFile.squeezed(pdf.allText());
                    Arrays.stream(main.text().split("[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+"))
                            .filter(word -> !drawn.contains(word))
                            .forEach(word -> missing.add(sheet + ": " + word));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The letters of a text, sorted: the order in which a line from right to left is put together is the business of a viewer. */
    private static String letters(String text) {
        return PdfFile.squeezed(text)
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-Hans", "ar", "vi"})
    void sheetsAreAsShortAsTheyShallBe(String language) throws Exception {
        List<String> longer = new ArrayList<>();
        for (Path sheet : sheets(language, ".pdf")) {
            int most = most(slug(sheet), language);
            if (isStandard(sheet) && most > 0) {
                try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
                    if (pdf.pages() > most) {
                        longer.add(sheet + " has " + pdf.pages() + " pages, not " + most);
                    }
                }
            }
        }
        assertEquals(List.of(), longer);
    }

    /** An answer has two sides. It has three where it is long: in English, or in a language that says the same in more words. */
    private static int most(String slug, String language) throws IOException {
        if (slug.matches("first-steps|card")) {
            return 1;
        }
        if (Files.isDirectory(Path.of("content/faq", slug))) {
            return isLong(slug, "en") || isLong(slug, language) || LONG_ANSWERS.contains(language + "/" + slug) ? 3 : 2;
        }
        boolean isTopic = Files.readString(Path.of("content/topics.yaml")).contains("id: " + slug + "\n");
        return isTopic ? LONG_TOPICS.getOrDefault(slug, 4) : 0;
    }

    private static boolean isLong(String slug, String language) throws IOException {
        Element text = Jsoup.parse(SITE.resolve(language + "/print/" + slug + ".html"), "UTF-8")
                .selectFirst(".chapter");
        return text.text().split(" ").length > 500;
    }

    @Test
    void eachSheetSaysWhomToCallAndHasATitleOfItsOwn() throws Exception {
        for (String language : LANGUAGES) {
            Set<String> titles = new TreeSet<>();
            for (Path sheet : sheets(language, ".pdf")) {
                try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
                    assertTrue(pdf.allText().contains(HOTLINE), sheet + ": " + pdf.allText());
                    assertEquals(Set.of(), pdf.strangeFonts(), sheet.toString());
                    if (isStandard(sheet)) {
                        assertTrue(titles.add(pdf.title()), sheet + " is called " + pdf.title() + " as another is");
                    }
                }
            }
        }
    }

    @Test
    void sheetsAreGrey() throws Exception {
        for (Path sheet : sheets("es", ".pdf")) {
            try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet))) {
                assertTrue(!isStandard(sheet) || pdf.isGrey(), sheet + " shows a colour");
            }
        }
    }

    /** All answers of a topic are on its sheet, and all topics on that of the guide. */
    @Test
    void everyBlockOfATopicIsOnItsSheet() throws IOException {
        int answers = 0;
        for (Path sheet : sheets("en", ".html")) {
            if (Files.isDirectory(Path.of("content/faq", slug(sheet)))
                    || slug(sheet).equals("lawyers")) {
                continue;
            }
            Element topic = Jsoup.parse(sheet, "UTF-8").selectFirst("main");
            for (Element answer : topic.select("article.chapter__answer")) {
                answers++;
                Element alone = Jsoup.parse(
                                sheet.resolveSibling(answer.selectFirst("[id]").id() + ".html"), "UTF-8")
                        .selectFirst("article");
                List<String> blocks = alone.select("p:not(.eyebrow), li").stream()
                        .map(HandoutSheetsIT::words)
                        .toList();
                Set<String> there = answer.select("p, li").stream()
                        .map(HandoutSheetsIT::words)
                        .collect(Collectors.toSet());
                blocks.forEach(block -> assertTrue(there.contains(block), sheet + " lacks: " + block));
            }
        }
        try (Stream<Path> all = Files.list(Path.of("content/faq"))) {
            assertEquals(2 * all.count(), answers, "each answer on its topic and on the guide");
        }
    }

    /** Without the numbers of notes, which differ from sheet to sheet. */
    private static String words(Element block) {
        Element copy = block.clone();
        copy.select("sup").remove();
        return copy.text();
    }

    @Test
    void aRebuildHasTheSameBytes() throws Exception {
        build("first-steps, details" + (ALL ? ", topics" : ""), "again");
        List<String> forms = List.of("ar/print/the-law.booklet.pdf", "zh-Hans/print/the-law.large.pdf");
        List<String> plain = List.of("en/print/first-steps.pdf", "ar/print/first-steps.pdf", "vi/print/lawyers.pdf");
        for (String name : Stream.concat(plain.stream(), forms.stream().filter(form -> ALL))
                .toList()) {
            assertArrayEquals(
                    Files.readAllBytes(SITE.resolve(name)),
                    Files.readAllBytes(FOLDER.resolve("again").resolve(name)),
                    name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/print/first-steps",
                "en/print/what-is-expungement",
                "ar/print/what-is-expungement",
                "zh-Hans/print/first-steps"
            })
    void theFirstPageLooksAsItDid(String name) throws IOException {
        Path golden = GOLDEN.resolve(name.replace("/print/", "-") + ".png");
        try (PdfFile pdf = new PdfFile(Files.readAllBytes(SITE.resolve(name + ".pdf")))) {
            BufferedImage picture = pdf.picture(1, 40);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDEN);
                ImageIO.write(picture, "png", golden.toFile());
            }
            double difference = difference(picture, ImageIO.read(golden.toFile()));
            ImageIO.write(
                    picture,
                    "png",
                    new File(FOLDER.toFile(), golden.getFileName().toString()));
            assertTrue(difference < 0.08, "a part of the page differs by " + difference + " from " + golden);
        }
    }

    /**
     * The greatest difference in the darkness of a part of the page, from 0 to 1. Parts are as high as two lines. The fonts
     * come with the theme, so pages differ by the version of the browser at most; a point more or less at the edge of a letter is
     * lost in the mean of its part, a line that is missing or stands elsewhere is not.
     */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        double greatest = 0;
        for (int y = 0; y + PART <= one.getHeight(); y += PART) {
            for (int x = 0; x + PART <= one.getWidth(); x += PART) {
                greatest = Math.max(greatest, Math.abs(light(one, x, y) - light(other, x, y)));
            }
        }
        return greatest;
    }

    private static double light(BufferedImage picture, int x, int y) {
        long sum = 0;
        for (int point : picture.getRGB(x, y, PART, PART, null, 0, PART)) {
            sum += point >> 8 & 255;
        }
        return sum / 255.0 / PART / PART;
    }

    @Test
    void theListNamesEachFileWithItsSize() throws IOException {
        for (String language : LANGUAGES) {
            var list = Jsoup.parse(SITE.resolve(language).resolve("print/index.html"), "UTF-8");
            Set<String> named = list.select("main a[href$=.pdf]").stream()
                    .map(link -> link.attr("href"))
                    .collect(Collectors.toSet());
            for (Path sheet : sheets(language, ".pdf")) {
                String file = SITE.resolve(language)
                        .resolve("print")
                        .relativize(sheet)
                        .toString();
                assertTrue(named.contains(file), language + ": " + file);
            }
            list.select("main img")
                    .forEach(picture -> assertTrue(
                            Files.exists(SITE.resolve(language).resolve("print").resolve(picture.attr("src"))),
                            picture.toString()));
        }
    }
}

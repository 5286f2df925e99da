package org.waymark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.author.translation.NextTranslation;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.exchange.apply.GuideUpdate;
import org.waymark.exchange.po.PoFormat;
import org.waymark.exchange.sheet.SheetFormat;
import org.waymark.exchange.xliff.XliffFormat;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.UnitKey;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;
import org.waymark.translation.Marks;

/** Every text of the guide goes out to a translator and comes back, in every language and format, and no byte of the guide differs. */
class RoundTripTest {
    private static final List<ExchangeFormat> FORMATS = List.of(new PoFormat(), new XliffFormat(), new SheetFormat());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Path GUIDE = Path.of("");
    private static final Site SITE = new GuideFolder(GUIDE).site();
    private static final int EDITS = Boolean.getBoolean("test.all") ? 400 : 40;

    @TempDir
    private Path root;

    static Stream<Arguments> languagesAndFormats() {
        return SITE.guide().languages().stream()
                .skip(1)
                .flatMap(language -> FORMATS.stream().map(format -> Arguments.of(language, format)));
    }

    /** Every language in one format, or in all of them. */
    static Stream<Arguments> someFormatOfEachLanguage() {
        List<Language> languages = SITE.guide().languages().stream().skip(1).toList();
        return Boolean.getBoolean("test.all")
                ? languagesAndFormats()
                : IntStream.range(0, languages.size())
                        .mapToObj(at -> Arguments.of(languages.get(at), FORMATS.get(at % FORMATS.size())));
    }

    private static Exchange texts(Path guide, Site site, Language language) {
        return new GuideTexts(guide.resolve("content").toAbsolutePath(), site, language)
                .exchange(new Marks(List.of()), piece -> true, TODAY);
    }

    private static Returned read(ExchangeFormat format, String file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Returned> returned = format.read("file", file, diagnostics);
        assertEquals(List.of(), diagnostics.all());
        return returned.orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("someFormatOfEachLanguage")
    void whatComesBackUnchangedChangesNothing(Language language, ExchangeFormat format) {
        Exchange texts = texts(GUIDE, SITE, language);
        Diagnostics diagnostics = new Diagnostics();

        Returned returned = read(format, format.write(texts));

        assertEquals(language, returned.language());
        List<String> sent = texts.texts()
                .map(text -> text.key() + "\n" + text.source() + "\n" + text.target() + "\n" + !text.isOpen())
                .toList();
        List<String> back = returned.texts().stream()
                .map(text -> text.key() + "\n" + text.source() + "\n" + text.target() + "\n"
                        + text.progress().isFinished())
                .toList();
        assertTrue(sent.size() > 1000, sent.size() + " texts");
        assertEquals(sent, back);
        assertEquals(List.of(), new ReturnCheck(texts, SITE, diagnostics).check(returned, Optional.empty()));
        assertEquals(List.of(), diagnostics.all());
    }

    /** Some texts are changed and come back, then changed back: only they and the day of their translation ever differ. */
    @ParameterizedTest
    @MethodSource("someFormatOfEachLanguage")
    void onlyWhatWasChangedDiffers(Language language, ExchangeFormat format) {
        Trees.copy(Path.of("content"), root.resolve("content"));
        Trees.copy(Path.of("i18n"), root.resolve("i18n"));
        Map<String, String> before = Trees.read(root.resolve("content"));
        Exchange texts = texts(root, SITE, language);
        Map<UnitKey, String> edited = edited(texts, new Random(language.tag().hashCode()));
        Map<UnitKey, String> original = new HashMap<>();
        edited.keySet().forEach(key -> original.put(key, texts.byKey().get(key).target()));

        takeIn(format, texts, edited);

        Map<UnitKey, ExchangeText> now =
                texts(root, new GuideFolder(root).site(), language).byKey();
        List<String> wrong = new ArrayList<>();
        texts.texts().forEach(text -> {
            String expected = edited.getOrDefault(text.key(), text.target());
            String found = Optional.ofNullable(now.get(text.key()))
                    .map(ExchangeText::target)
                    .orElse("nothing");
            if (!expected.equals(found)) {
                wrong.add(text.key() + ": " + expected + " <> " + found);
            }
        });
        assertEquals(List.of(), wrong);

        takeIn(format, texts(root, new GuideFolder(root).site(), language), original);

        Map<String, String> after = withoutDays(Trees.read(root.resolve("content")));
        assertEquals(before.keySet(), after.keySet());
        withoutDays(before).forEach((name, text) -> {
            List<String> others = new ArrayList<>(after.get(name).lines().toList());
            others.removeAll(text.lines().toList());
            assertEquals(List.of(), others, name);
            assertEquals(text, after.get(name), name);
        });
    }

    private void takeIn(ExchangeFormat format, Exchange guide, Map<UnitKey, String> targets) {
        Returned sent = read(format, format.write(guide));
        List<Returned.Text> texts = sent.texts().stream()
                .map(text -> new Returned.Text(
                        text.key(),
                        text.source(),
                        targets.getOrDefault(text.key(), text.target()),
                        text.progress(),
                        text.position()))
                .toList();
        Returned returned = new Returned(sent.path(), sent.language(), sent.claim(), texts);
        Diagnostics diagnostics = new Diagnostics();
        var changed = new ReturnCheck(guide, SITE, diagnostics).check(returned, Optional.empty());
        assertEquals(List.of(), diagnostics.all());
        assertEquals(targets.size(), changed.size());
        Path content = root.resolve("content");
        NextTranslation next = new NextTranslation(content, SITE.guide().source(), SITE.kinds(), TODAY);
        new GuideUpdate(content, guide, next, TODAY).write(returned, changed, Optional.empty());
    }

    /** Some texts with other words: one more at the end, which is no number, no negation and no name. */
    private static Map<UnitKey, String> edited(Exchange texts, Random random) {
        List<ExchangeText> all = texts.texts()
                .filter(text -> text.form() != ExchangeText.Form.MESSAGE)
                .toList();
        Map<UnitKey, String> edited = new HashMap<>();
        while (edited.size() < EDITS) {
            ExchangeText text = all.get(random.nextInt(all.size()));
            List<InlineTags.Part> parts = InlineTags.of(text.target(), text.form());
            boolean endsWithWords =
                    !parts.isEmpty() && parts.get(parts.size() - 1).kind() == InlineTags.Kind.WORDS;
            boolean hasNumber = text.source().matches("(?s).*\\d.*");
            if (endsWithWords && !hasNumber && !text.target().startsWith("```")) {
                edited.put(text.key(), text.target() + " øø");
            }
        }
        return edited;
    }

    private static Map<String, String> withoutDays(Map<String, String> files) {
        Map<String, String> without = new TreeMap<>(files);
        without.replaceAll((name, text) -> text.replaceFirst("(?m)^translation:.*$", "translation:"));
        return without;
    }

    @Test
    void gettextFindsNoFault() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/msgfmt")), "msgfmt is not here");
        for (Language language :
                SITE.guide().languages().subList(1, SITE.guide().languages().size())) {
            Path file = root.resolve(language + ".po");
            Files.writeString(file, new PoFormat().write(texts(GUIDE, SITE, language)));

            Process process = new ProcessBuilder("/usr/bin/msgfmt", "-c", "-o", "/dev/null", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals("", said);
            assertEquals(0, process.waitFor());
        }
    }
}

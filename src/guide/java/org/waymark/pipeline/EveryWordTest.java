package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.read.SiteReader;
import org.waymark.render.Page;
import org.waymark.testing.Builds;
import org.waymark.testing.Trees;
import org.waymark.translation.Translations;

/**
 * Every word that readers of a language see comes from a unit. In a copy of the guide each word of the Spanish content is
 * replaced by one that occurs nowhere else, so that a word on a page tells which text it comes from.
 */
class EveryWordTest {
    private static final Language SPANISH = new Language("es");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern MADE = Pattern.compile("zq[a-z]{4}");
    /** Where Markdown has names and addresses, not words. */
    private static final Pattern SYNTAX = Pattern.compile(
            "\\]\\([^)]*\\)|\\{[^}]*\\}|<!--.*?-->|<[^>]*>|\\[\\^[^\\]]*\\]:?|^:::+ *[a-z]*|https?://\\S+",
            Pattern.MULTILINE);

    private static final Pattern SPANISH_VALUE = Pattern.compile("(?<=\\bes: )(\"[^\"]*\"|[^\\[{\"\\n][^\\n]*)");
    private static final Pattern LINE = Pattern.compile("^(\\s*(?:- |[\\w-]+: +))(.+)$");
    private static final Pattern IN_BRACES = Pattern.compile("(?<=: )(\"[^\"]*\"|[^,}]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");
    private static final List<String> ATTRIBUTES = List.of("title", "alt", "aria-label", "placeholder", "data-label");

    @TempDir
    static Path root;

    private static Site site;
    private static SitePlan plan;
    private static int made;

    @BeforeAll
    static void makeEachWordUnique() {
        Trees.copy(Builds.REPOSITORY.resolve("content"), root.resolve("content"));
        Trees.copy(Builds.REPOSITORY.resolve("i18n"), root.resolve("i18n"));
        for (Path file : Trees.walk(root.resolve("content"))) {
            String name = root.relativize(file).toString();
            String text = Trees.text(file);
            if (name.matches("content/(quiz|states)/.*/r\\d+/es\\.yaml")) {
                Trees.write(root, name, text.lines().map(EveryWordTest::yaml).collect(Collectors.joining("\n")) + "\n");
            } else if (name.endsWith("/es.md")) {
                Trees.write(root, name, markdown(text));
            } else if (name.matches("content/([a-z]+|editions/.*)\\.yaml")) {
                Trees.write(root, name, SPANISH_VALUE.matcher(text).replaceAll(value -> unique(value.group())));
            }
        }
        plan = Plans.of(root);
        site = new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
    }

    private static String markdown(String text) {
        int body = text.indexOf("\n---\n", 4) + 5;
        String front =
                text.substring(0, body).lines().map(EveryWordTest::yaml).collect(Collectors.joining("\n", "", "\n"));
        return front + uniqueBut(SYNTAX, text.substring(body));
    }

    /** A line of YAML with unique words behind its key: text, an item of a list, or a group in braces. */
    private static String yaml(String line) {
        Matcher value = LINE.matcher(line);
        if (line.matches("\\s*(#|translation:|review:|checked:).*") || !value.matches()) {
            return line;
        }
        return value.group(1)
                + (value.group(2).startsWith("{")
                        ? IN_BRACES.matcher(value.group(2)).replaceAll(one -> unique(one.group()))
                        : uniqueBut(PLACEHOLDER, value.group(2)));
    }

    private static String uniqueBut(Pattern kept, String text) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (MatchResult found : kept.matcher(text).results().toList()) {
            all.append(unique(text.substring(from, found.start()))).append(found.group());
            from = found.end();
        }
        return all.append(unique(text.substring(from))).toString();
    }

    private static String unique(String words) {
        return WORD.matcher(words).replaceAll(word -> "zq" + letters(made++));
    }

    private static String letters(int number) {
        char[] letters = new char[4];
        for (int i = 3, rest = number; i >= 0; i--, rest /= 26) {
            letters[i] = (char) ('a' + rest % 26);
        }
        return new String(letters);
    }

    /** The units of today and of earlier revisions, which pages of changes and older texts show. */
    private static Stream<Unit<?>> units() {
        return Stream.concat(Stream.of(site), IntStream.rangeClosed(1, 9).mapToObj(EveryWordTest::upTo))
                .flatMap(then -> Translations.units(then, SPANISH));
    }

    /** The guide without the revisions of entries after one. */
    private static Site upTo(int number) {
        Map<EntryId, Entry> entries = new TreeMap<>();
        site.entries()
                .forEach((id, entry) -> entries.put(
                        id,
                        entry.withRevisions(entry.revisions().stream()
                                .filter(revision -> revision.number() <= number)
                                .toList())));
        return site.with(entries, site.worded());
    }

    private static Set<String> words(Stream<String> texts, Pattern pattern) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> targets(Predicate<Unit<?>> isListed) {
        return words(
                units().filter(isListed).flatMap(unit -> unit.target().stream()).map(Translatable::text), MADE);
    }

    /** The texts that readers of Spanish can see, by page. */
    private static Map<String, List<String>> shown() {
        Map<String, List<String>> shown = new TreeMap<>();
        for (Page page : plan.pages()) {
            if (page.path().startsWith("es/") && page.path().endsWith(".html")) {
                shown.put(page.path(), texts(Jsoup.parse(Plans.text(page))));
            } else if (page.path().startsWith("texts/self-check-es.")) {
                shown.put(page.path(), List.of(Plans.text(page)));
            }
        }
        return shown;
    }

    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.textNodes().forEach(node -> texts.add(node.getWholeText()));
            ATTRIBUTES.forEach(name -> texts.add(element.attr(name)));
            texts.add(element.is("meta[name=description], meta[property]") ? element.attr("content") : "");
        }
        return texts;
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    @Test
    void eachWordOnAPageIsInAUnit() {
        Set<String> known = targets(unit -> true);
        Map<String, Set<String>> unknown = new TreeMap<>();
        shown().forEach((page, texts) -> {
            Set<String> rest = without(words(texts.stream(), MADE), known);
            if (!rest.isEmpty()) {
                unknown.put(page, rest);
            }
        });

        assertEquals(Map.of(), unknown);
    }

    @Test
    void noListOfUnitsIsNeedless() {
        Set<String> seen = words(shown().values().stream().flatMap(List::stream), MADE);

        for (String piece : List.of(
                "faq/",
                "glossary/",
                "pages/",
                "quiz/",
                "states/",
                "guide.yaml",
                "topics.yaml",
                "sources.yaml",
                "editions/")) {
            Set<String> others = targets(unit -> !unit.key().piece().startsWith(piece));

            assertFalse(without(seen, others).isEmpty(), piece + ": no page shows a word of it");
        }
    }

    @Test
    void everyUnitHasAKeyOfItsOwnAndAPlaceInBothLanguages() {
        List<Unit<?>> now = Translations.units(site, SPANISH).toList();

        assertEquals(now.size(), now.stream().map(Unit::key).distinct().count());
        assertEquals(
                List.of(),
                now.stream()
                        .filter(unit -> Stream.of(unit.sourcePosition(), unit.targetPosition())
                                .flatMap(Optional::stream)
                                .anyMatch(place -> place.line() == 0 || place.column() == 0))
                        .map(unit -> unit.key().toString())
                        .toList());
    }
}

package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Trees;

/**
 * The tool knows neither the subject of the first guide nor the name of one of its entries: no Java, template, style, script,
 * message or program. {@code subject/words.txt} lists the words; {@code subject/still-known.txt} lists the files that still
 * have one. A file that loses its last word must leave the list: {@code -Dsubject.update=true} takes it off, and adds none.
 */
class SubjectTest {
    private static final Path DATA = Path.of("src/guide/resources/subject");
    private static final Path STILL_KNOWN = DATA.resolve("still-known.txt");
    private static final List<Path> TOOL = Stream.of(
                    "src/main/java", "src/main/resources", "src/main/minify", "themes", "i18n", "dev", "waymark")
            .map(Path::of)
            .toList();

    /** What stands in pages and scripts of every guide under these names, because other programs rely on them. */
    private static final List<String> HOOKS = List.of("add-charge", "data-charge", "dataset.charge", "[data-charge");

    /** Any guide has a home page, and each is told apart by a name that is a common word. */
    private static final String ENTRY = "(?:faq|term|glossary|page|pages|topic|topics)[:/]";

    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + words() + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAMES = names();

    @Test
    void theToolKnowsNoWordOfTheSubject() {
        Map<String, Set<String>> found = found();
        Set<String> listed = new TreeSet<>(lines(STILL_KNOWN).toList());
        if (Boolean.getBoolean("subject.update")) {
            listed.retainAll(found.keySet());
            Trees.write(
                    DATA,
                    "still-known.txt",
                    listed.stream().map(name -> name + "\n").collect(Collectors.joining()));
        }

        Map<String, Set<String>> unlisted = new LinkedHashMap<>(found);
        unlisted.keySet().removeAll(listed);
        assertEquals(Map.of(), unlisted, "these files know words of the first guide's subject");
        listed.removeAll(found.keySet());
        assertEquals(Set.of(), listed, "these no longer do: take them off " + STILL_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laws made for survivors of human Trafficking",
                "record.prostitution-related",
                "leyes contra la trata de personas",
                "int chargeCount",
                "CHARGE_COUNT",
                "18 U.S.C. § 1",
                "es un delito federal",
                "see faq/what-is-vacatur.html",
                "\"which-crimes-count\"",
                "term:plea"
            })
    void aWordOrNameIsFoundInAnyForm(String text) {
        assertFalse(known(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button[data-action=add-charge]",
                "public sealed interface Piece",
                "a plea for plain words",
                "discharged"
            })
    void hooksAndOtherWordsAreNot(String text) {
        assertEquals(Set.of(), known(text));
    }

    private static Map<String, Set<String>> found() {
        List<Path> files = TOOL.stream()
                .filter(Files::exists)
                .flatMap(root -> Files.isDirectory(root) ? Trees.walk(root).stream() : Stream.of(root))
                .toList();
        assertTrue(files.size() > 400, "only " + files.size() + " files");
        Map<String, Set<String>> found = new LinkedHashMap<>();
        files.stream().sorted().forEach(file -> {
            Set<String> known = known(Trees.text(file));
            if (!known.isEmpty()) {
                found.put(file.toString().replace('\\', '/'), known);
            }
        });
        return found;
    }

    /** The words and names that a text has. */
    static Set<String> known(String text) {
        String bare = text;
        for (String hook : HOOKS) {
            bare = bare.replace(hook, "");
        }
        String apart = bare.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[_-]", " ");
        return Stream.concat(
                        SUBJECT.matcher(apart).results(), NAMES.matcher(bare).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words() {
        return lines(DATA.resolve("words.txt"))
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("|"));
    }

    /** Names of several words anywhere; a common word only where it names an entry. */
    private static Pattern names() {
        Set<String> slugs = Stream.concat(
                        OwnGuide.SITE.entries().keySet().stream().map(id -> id.slug()),
                        OwnGuide.SITE.topics().stream().map(topic -> topic.id().value()))
                .filter(slug -> !slug.equals("home"))
                .collect(Collectors.toCollection(TreeSet::new));
        Function<Stream<String>, String> any = some -> some.map(Pattern::quote).collect(Collectors.joining("|"));
        String several = any.apply(slugs.stream().filter(slug -> slug.contains("-")));
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + several + "|" + ENTRY + "(?:" + any.apply(slugs.stream())
                + "))(?![\\p{L}\\d-])");
    }

    private static Stream<String> lines(Path file) {
        return Trees.text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.EntryId;
import org.waymark.model.Site;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.quiz.Quiz;
import org.waymark.testing.Trees;

/**
 * The tool knows neither the subject of the first guide nor the name of one of its pieces: no Java, template, style, script,
 * message or program, and no name of such a file. {@code subject/words.txt} lists the words.
 */
class SubjectTest {
    private static final Path DATA = Path.of("src/guide/resources/subject");
    private static final List<Path> TOOL = Stream.of(
                    "src/main/java",
                    "src/main/resources",
                    "src/main/minify",
                    "src/main/release/README.txt",
                    "src/main/release/bin",
                    "src/main/release/extensions",
                    "themes",
                    "i18n",
                    "dev",
                    "bench",
                    "pom.xml",
                    "waymark")
            .map(Path::of)
            .toList();

    /** What stands in pages and scripts of every guide under these names, because other programs rely on them. */
    private static final List<String> HOOKS = List.of(
            "add-charge",
            "data-charge",
            "dataset.charge",
            "id=\"self-check\"",
            "getElementById(\"self-check\")",
            "waymark.selfCheck");

    /** Classes of the form with the id {@code self-check} begin with its name, as those of other blocks do. */
    private static final Pattern CLASSES_OF_THE_FORM = Pattern.compile("(?<=[. \"])self-check(?=[ \"]|__|--)");

    /** The pages that {@code waymark init} begins for each guide. */
    private static final Set<String> OF_EVERY_GUIDE = Set.of("pages/home", "pages/about", "pages/safety");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + words() + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAMES = names();

    @Test
    void theToolKnowsNoWordOfTheSubject() {
        assertEquals(Map.of(), found(), "these files know words of the first guide's subject");
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
                "term:plea",
                "quiz/self-check",
                "js/self-check.js",
                "link to the self-check"
            })
    void aWordOrNameIsFoundInAnyForm(String text) {
        assertFalse(known(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button[data-action=add-charge]",
                "<form class=\"self-check self-check--paper\" id=\"self-check\">",
                ".self-check__item {",
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
                .filter(file -> !file.toString().matches(".*(\\.woff2|OFL\\.txt|node_modules.*)"))
                .toList();
        assertTrue(files.size() > 400, "only " + files.size() + " files");
        Map<String, Set<String>> found = new LinkedHashMap<>();
        files.stream().sorted().forEach(file -> {
            String name = file.toString().replace('\\', '/');
            Set<String> known = known(name + "\n" + Trees.text(file));
            if (!known.isEmpty()) {
                found.put(name, known);
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
        bare = CLASSES_OF_THE_FORM.matcher(bare).replaceAll("");
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
        Site site = OwnGuide.SITE;
        Stream<String> entries = site.entries().keySet().stream().map(EntryId::slug);
        Stream<String> topics = site.topics().stream().map(topic -> topic.id().value());
        Stream<String> quizzes = site.all(Quiz.class).stream().map(Quiz::slug);
        Stream<String> exports = site.declarations(Dataset.class).stream()
                .map(dataset -> dataset.names().export());
        Stream<String> several = Stream.of(entries, topics, quizzes, exports)
                .flatMap(names -> names)
                .filter(slug -> slug.contains("-"));
        Stream<String> ids = site.entries().keySet().stream()
                .filter(id -> !OF_EVERY_GUIDE.contains(id.path()))
                .map(id -> Pattern.quote(id.link()) + "|" + Pattern.quote(id.path()));
        Stream<String> topicIds = site.topics().stream()
                .map(topic -> "topics?[:/]" + Pattern.quote(topic.id().value()));
        String any = Stream.of(several.map(Pattern::quote), ids, topicIds)
                .flatMap(names -> names)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + any + ")(?![\\p{L}\\d-])");
    }

    private static Stream<String> lines(Path file) {
        return Trees.text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}

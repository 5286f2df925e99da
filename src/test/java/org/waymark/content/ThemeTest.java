package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Interface;
import org.waymark.testing.Trees;

/** Holds the default theme: one component has one name in three trees, and no word stands outside of {@code i18n/}. */
class ThemeTest {
    private static final Path THEME = Path.of("themes/default");

    /** Blocks of a text, which Java writes, and blocks of pages that are too small for a template of their own. */
    private static final Set<String> TEXT_BLOCKS = Set.of("callout", "details", "marks", "picture", "stale", "table");

    /** The questionnaire's own form, whose classes begin with its name. */
    private static final Set<String> PARTS_OF_A_FORM = Set.of("form");

    private static Set<String> names(String folder, String ending) {
        return Trees.walk(THEME.resolve(folder)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Path, String> templates() {
        return Trees.walk(THEME.resolve("templates")).stream().collect(Collectors.toMap(file -> file, Trees::text));
    }

    @Test
    void everyStylesheetOfAComponentHasATemplateOrABlockThatATemplateUses() {
        Set<String> strays = names("css/component", ".css");
        strays.addAll(names("css/quiz", ".css"));
        strays.removeAll(PARTS_OF_A_FORM);
        strays.removeAll(names("templates/component", ".peb"));
        strays.removeAll(TEXT_BLOCKS);
        strays.removeIf(name -> Stream.concat(templates().values().stream(), scripts())
                .anyMatch(text -> Pattern.compile("class(?:=|: )\"(?:[^\"]* )?" + name + "[ \"]")
                        .matcher(text)
                        .find()));

        assertEquals(Set.of(), strays);
    }

    /** What scripts make has classes, too. */
    private static Stream<String> scripts() {
        return Trees.walk(THEME.resolve("js")).stream().map(Trees::text);
    }

    @Test
    void everyScriptOfAComponentHasATemplateAndAStylesheet() {
        Set<String> strays = names("js/component", ".js");
        strays.removeAll(names("templates/component", ".peb"));
        assertEquals(Set.of(), strays);

        strays = names("js/component", ".js");
        strays.removeAll(names("css/component", ".css"));
        assertEquals(Set.of(), strays);
    }

    @Test
    void everyTemplateOfAComponentIsIncludedSomewhere() {
        String all = String.join("\n", templates().values());
        Set<String> strays = names("templates/component", ".peb");
        strays.removeIf(name -> all.contains("'component/" + name + "'"));

        assertEquals(Set.of(), strays);
    }

    @Test
    void templatesHoldNoWords() {
        List<String> words = new ArrayList<>();
        templates().forEach((file, text) -> {
            String bare = text.replaceAll("(?s)\\{#.*?#}", "")
                    .replaceAll("(?s)\\{%.*?%}", "")
                    .replaceAll("(?s)\\{\\{.*?}}", "")
                    .replaceAll("(?s)<[^>]*>", "")
                    // places that a script fills
                    .replaceAll("\\{\\w+}", "");
            Pattern.compile("\\p{L}+").matcher(bare).results().forEach(word -> words.add(file + ": " + word.group()));
        });

        assertEquals(List.of(), words);
    }

    @Test
    void attributesThatAreReadHoldNoWords() {
        List<String> words = new ArrayList<>();
        Pattern read = Pattern.compile("(?:aria-label|alt|title|placeholder|content)=\"([^\"]*)\"");
        templates()
                .forEach((file, text) -> read.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(value -> !value.isEmpty() && !value.contains("{{") && !isForMachines(value))
                        .forEach(value -> words.add(file + ": " + value)));

        assertEquals(List.of(), words);
    }

    private static boolean isForMachines(String value) {
        return value.contains("'self'")
                || value.contains("width=")
                || Set.of("no-referrer", "noindex", "light dark").contains(value);
    }

    @Test
    void everyMessageOfTheInterfaceIsUsed() {
        String used = String.join("\n", templates().values())
                + Trees.walk(Path.of("src/main/java")).stream().map(Trees::text).collect(Collectors.joining());
        Set<String> strays = new TreeSet<>();
        Interface.catalogs()
                .values()
                .forEach(catalog -> strays.addAll(catalog.messages().keySet()));
        strays.removeIf(key -> used.contains("'" + key + "'") || used.contains("\"" + key + "\""));
        // put together from a part and a word of the content
        strays.removeIf(key -> key.matches(
                "(callout|help|languages|not-found|quiz\\.words|records|data\\.file)\\..*|foot\\.reviewed-.*"));

        assertEquals(Set.of(), strays);
    }

    @Test
    void coloursAndSizesComeFromTheTokens() {
        List<String> loose = new ArrayList<>();
        for (Path file : Trees.walk(THEME.resolve("css"))) {
            // paper is white and ink is black, whatever the tokens say
            if (!file.endsWith("tokens.css") && !file.endsWith("print.css")) {
                Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\(")
                        .matcher(Trees.text(file).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results()
                        .forEach(colour -> loose.add(file + ": " + colour.group()));
            }
        }
        assertEquals(List.of(), loose);
        assertTrue(Trees.text(THEME.resolve("css/tokens.css")).contains("--"));
    }
}

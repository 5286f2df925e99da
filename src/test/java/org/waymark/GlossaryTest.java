package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Trees;

/** Holds the glossary of the README to the names of types: each type of the model is in the row of the word it stands for. */
class GlossaryTest {
    private static final Path CODE = Path.of("src/main/java/org/waymark");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| ?([^|]*) \\|$");
    private static final Pattern TYPE = Pattern.compile("`([^`]+)`");

    /** A row of the glossary. */
    private record Word(String word, List<String> types) {
        static Word of(Matcher row) {
            return new Word(
                    row.group(1),
                    TYPE.matcher(row.group(3))
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
    }

    private static List<Word> glossary() {
        String readme = Trees.text(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("\n| word | meaning | type |"));
        List<Word> words = new ArrayList<>();
        Matcher row = ROW.matcher(section);
        while (row.find()) {
            words.add(Word.of(row));
        }
        return words.subList(1, words.size());
    }

    private static NavigableSet<String> types(Path folder) {
        return Trees.walk(folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> named() {
        return glossary().stream()
                .flatMap(word -> word.types().stream())
                .sorted()
                .toList();
    }

    @Test
    void eachTypeOfTheModelIsInOneRow() {
        NavigableSet<String> model = types(CODE.resolve("model"));

        assertFalse(model.isEmpty());
        assertEquals(
                List.copyOf(model), named().stream().filter(model::contains).toList());
    }

    @Test
    void noRowNamesATypeThatDoesNotExist() {
        NavigableSet<String> all = types(CODE);

        assertEquals(
                List.of(), named().stream().filter(name -> !all.contains(name)).toList());
    }

    @Test
    void aWordThatIsTheNameOfATypeOfTheModelNamesIt() {
        NavigableSet<String> model = types(CODE.resolve("model"));

        List<String> unnamed = glossary().stream()
                .filter(word -> model.contains(camelCase(word.word())))
                .filter(word -> !word.types().contains(camelCase(word.word())))
                .map(Word::word)
                .toList();

        assertEquals(List.of(), unnamed);
    }

    private static String camelCase(String word) {
        return List.of(word.split(" ")).stream()
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }
}

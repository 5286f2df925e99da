package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.model.EntryKind;
import org.waymark.testing.Trees;

/** Holds {@code docs/coverage.md}: no sentence of the FAQ is left out, and each block that it names exists. */
class CoverageDocTest {
    private static final int PARTS = 16;
    private static final int PARAGRAPHS = 27;
    private static final int SENTENCES = 82;

    private static final Pattern HEAD = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern PART = Pattern.compile("(?m)^## `([a-z-]+)`$");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| (\\d+) \\| ([^|]*) \\| ([^|]*) \\| ([^|]+) \\|$");

    /** What the law adds to the FAQ: a gist, its subsection, the blocks that show it. */
    private static final Pattern ADDED =
            Pattern.compile("(?m)^\\| ([^|]{12,}) \\| ([^|]*[0-9(][^|]*) \\| (`[^|]*`) \\|$");

    private static final Pattern BLOCK = Pattern.compile("`(faq|term|page)/([a-z0-9-]+)#([a-z0-9-]+)`");

    private static final String DOC = Trees.text(Path.of("docs/coverage.md"));

    /** A sentence of the FAQ. */
    private record Sentence(String part, int paragraph, int number, String gist, String carriedBy, String statute) {}

    private static List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        List<String> names =
                PART.matcher(DOC).results().map(found -> found.group(1)).toList();
        String[] parts = PART.split(DOC, -1);
        for (int i = 0; i < names.size(); i++) {
            Matcher row = ROW.matcher(parts[i + 1]);
            while (row.find()) {
                sentences.add(new Sentence(
                        names.get(i),
                        Integer.parseInt(row.group(1)),
                        Integer.parseInt(row.group(2)),
                        row.group(3),
                        row.group(4),
                        row.group(5)));
            }
        }
        return sentences;
    }

    @Test
    void theHeadTableAddsUpToTheWholeFaq() {
        List<int[]> rows = HEAD.matcher(DOC)
                .results()
                .map(row -> new int[] {Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))})
                .toList();

        assertEquals(PARTS, rows.size());
        assertEquals(PARAGRAPHS, rows.stream().mapToInt(row -> row[0]).sum());
        assertEquals(SENTENCES, rows.stream().mapToInt(row -> row[1]).sum());
        assertTrue(DOC.contains("| **all** | **" + PARAGRAPHS + "** | **" + SENTENCES + "** |"));
    }

    @Test
    void eachPartHasAsManyParagraphsAndSentencesAsTheHeadTableSays() {
        Map<String, String> head = new LinkedHashMap<>();
        HEAD.matcher(DOC).results().forEach(row -> head.put(row.group(1), row.group(2) + " " + row.group(3)));
        Map<String, List<Sentence>> parts = new LinkedHashMap<>();
        sentences()
                .forEach(sentence -> parts.computeIfAbsent(sentence.part(), part -> new ArrayList<>())
                        .add(sentence));
        Map<String, String> counted = new LinkedHashMap<>();
        parts.forEach((part, rows) -> counted.put(
                part, rows.stream().map(Sentence::paragraph).distinct().count() + " " + rows.size()));

        assertEquals(head, counted);
        assertEquals(SENTENCES, sentences().size());
    }

    @Test
    void numbersHaveNoGap() {
        Sentence before = new Sentence("", 0, 0, "", "", "");
        for (Sentence sentence : sentences()) {
            boolean next = sentence.part().equals(before.part())
                    ? (sentence.paragraph() == before.paragraph() && sentence.number() == before.number() + 1)
                            || (sentence.paragraph() == before.paragraph() + 1 && sentence.number() == 1)
                    : sentence.paragraph() == 1 && sentence.number() == 1;

            assertTrue(next, before + " is followed by " + sentence);
            before = sentence;
        }
    }

    @Test
    void everySentenceHasAGistAndIsCarriedByBlocksThatExist() {
        for (Sentence sentence : sentences()) {
            assertFalse(sentence.gist().isBlank(), sentence.toString());
            String left = withoutBlocks(sentence.carriedBy());
            assertFalse(left.equals(sentence.carriedBy()), sentence.toString());
            assertEquals("", left.replace(", ", ""), sentence.toString());
        }
    }

    @Test
    void theStatuteAgreesOrItsSubsectionIsShownInBlocksThatExist() {
        int shown = 0;
        for (Sentence sentence : sentences()) {
            String said = sentence.statute();
            if (!List.of("-", "agrees").contains(said)) {
                String left = withoutBlocks(said);
                assertTrue(left.matches("(agrees; )?(18 U\\.S\\.C\\. |\\()[^`]*: [, ]*"), sentence.toString());
                assertFalse(left.equals(said), sentence.toString());
                shown++;
            }
        }
        assertTrue(shown >= 20, shown + " sentences have the law beside them");
    }

    @Test
    void whatTheLawAddsIsShownInBlocksThatExist() {
        String end = DOC.substring(DOC.indexOf("## What the law adds"));
        List<String> shown =
                ADDED.matcher(end).results().map(row -> row.group(3)).toList();

        assertEquals(17, shown.size());
        shown.forEach(blocks -> assertEquals("", withoutBlocks(blocks).replace(", ", ""), blocks));
    }

    /** What is left of a cell when the blocks that it names are taken out; each of them has to exist. */
    private static String withoutBlocks(String cell) {
        Matcher block = BLOCK.matcher(cell);
        while (block.find()) {
            EntryKind kind = EntryKind.ofScheme(block.group(1)).orElseThrow();
            assertTrue(OwnGuide.hasBlock(kind, block.group(2), block.group(3)), block.group());
        }
        return BLOCK.matcher(cell).replaceAll("");
    }
}

package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Reference;
import org.waymark.model.Revision;
import org.waymark.testing.Trees;

/**
 * Holds the corrections of the third edition, one row of {@code third-edition/*.tsv} each. The newest text has to meet a
 * row, and the text of the second edition must not: so no row is idle.
 */
class ThirdEditionTest {
    private static final LocalDate SECOND_EDITION = LocalDate.of(2026, 11, 24);
    private static final Path FOLDER = Path.of("src/guide/resources/third-edition");
    private static final String HEAD = "finding\ttext\tlanguage\tblock\tsays\tsays-not\tcites";

    /** What may be told apart from the body: a fold, by its name. All else is looked for outside folds. */
    private static final String FOLD = "lawyers";

    /**
     * One correction in one language.
     *
     * @param text for example {@code faq/what-is-vacatur}
     * @param block its English name; empty for the whole text without its folds
     * @param says patterns that have to be found, parted by {@code &&}
     * @param saysNot patterns that must not be found, parted in the same way
     * @param cites the sources that the block has to link, parted by spaces
     */
    private record Correction(
            String finding, String text, Language language, String block, String says, String saysNot, String cites) {

        static Correction of(String line) {
            String[] cells = line.split("\t", -1);
            assertEquals(7, cells.length, line);
            return new Correction(cells[0], cells[1], new Language(cells[2]), cells[3], cells[4], cells[5], cells[6]);
        }

        private EntryId id() {
            String[] parts = text.split("/", -1);
            EntryKind kind = Stream.of(EntryKind.values())
                    .filter(each -> each.folder().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            return new EntryId(kind, parts[1]);
        }

        Entry entry() {
            return OwnGuide.SITE.entry(id()).orElseThrow(() -> new AssertionError("there is no " + text));
        }

        /** What is wrong with a text, or nothing. */
        List<String> faults(Revision revision) {
            Optional<Document> document = revision.document(language);
            if (document.isEmpty()) {
                return List.of("no text in " + language);
            }
            List<Block> places = places(revision.source(), document.orElseThrow());
            if (places.isEmpty()) {
                return List.of("no block '" + block + "'");
            }
            String words = words(places);
            List<String> faults = new ArrayList<>();
            parts(says, "&&").filter(part -> !finds(part, words)).forEach(part -> faults.add("does not say: " + part));
            parts(saysNot, "&&").filter(part -> finds(part, words)).forEach(part -> faults.add("says: " + part));
            Set<String> linked = linked(places);
            parts(cites, " ")
                    .filter(part -> !linked.contains(part))
                    .forEach(part -> faults.add("does not cite: " + part));
            return faults;
        }

        /** The blocks meant; a translation takes the names of the source by order. */
        private List<Block> places(Document source, Document document) {
            List<Block> found = new ArrayList<>();
            for (int i = 0;
                    i < Math.min(source.blocks().size(), document.blocks().size());
                    i++) {
                Optional<String> name = source.blocks().get(i).name().map(Located::value);
                boolean meant = block.isEmpty() ? !name.equals(Optional.of(FOLD)) : name.equals(Optional.of(block));
                if (meant) {
                    found.add(document.blocks().get(i));
                }
            }
            return found;
        }

        @Override
        public String toString() {
            return finding + " " + text + (block.isEmpty() ? "" : "#" + block) + " " + language;
        }
    }

    private static Stream<String> parts(String cell, String separator) {
        return Stream.of(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static boolean finds(String pattern, String words) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }

    /** The words on the page, a line for each paragraph, with plain signs for quotation marks. */
    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> words.append(block.text()).append('\n'));
        return words.toString()
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[‘’]", "'")
                .replace('\u00a0', ' ');
    }

    private static Set<String> linked(List<Block> blocks) {
        Set<String> sources = new TreeSet<>();
        blocks.stream()
                .flatMap(block -> block.markup().references().stream())
                .filter(reference -> reference.is(Reference.Scheme.CITE))
                .forEach(reference -> sources.add(reference.target()));
        return sources;
    }

    private static List<Correction> corrections() {
        return Trees.walk(FOLDER).stream().flatMap(ThirdEditionTest::rows).toList();
    }

    private static Stream<Correction> rows(Path file) {
        List<String> lines = Trees.text(file).lines().toList();
        assertEquals(HEAD, lines.get(0), file.toString());
        return lines.stream().skip(1).map(Correction::of);
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void theNewestTextIsCorrected(Correction correction) {
        assertEquals(List.of(), correction.faults(correction.entry().latestRevision()), correction.toString());
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void theTextOfTheEditionBeforeIsNot(Correction correction) {
        Optional<Revision> before = correction.entry().published().stream()
                .filter(revision -> !revision.effective().value().isAfter(SECOND_EDITION))
                .filter(revision -> revision.document(correction.language()).isPresent())
                .reduce((earlier, later) -> later);

        assertTrue(
                before.map(correction::faults).map(faults -> !faults.isEmpty()).orElse(true),
                () -> "the row is idle: " + correction);
    }

    @Test
    void everyFindingIsHeldInBothLanguages() {
        Map<String, Set<String>> languages = new TreeMap<>();
        for (Correction correction : corrections()) {
            languages
                    .computeIfAbsent(correction.finding(), finding -> new TreeSet<>())
                    .add(correction.language().tag());
        }

        assertFalse(languages.isEmpty());
        languages.forEach((finding, tags) -> assertEquals(Set.of("en", "es"), tags, finding));
    }

    @Test
    void thePartForLawyersIsClosedAndComesLast() {
        List<Entry> folded = OwnGuide.SITE.published(EntryKind.FAQ).stream()
                .filter(entry -> entry.hasBlock(FOLD))
                .toList();

        assertFalse(folded.isEmpty());
        for (Entry entry : folded) {
            List<Block> source = entry.latest().document().blocks();
            Block last = source.get(source.size() - 1);
            assertEquals(
                    Optional.of(FOLD),
                    last.name().map(Located::value),
                    last.position().toString());
            entry.latestRevision().documents().values().forEach(document -> {
                Block closed = document.blocks().get(source.size() - 1);
                assertEquals(BlockKind.DETAILS, closed.kind(), closed.position().toString());
                assertEquals(
                        source.size(),
                        document.blocks().size(),
                        closed.position().toString());
            });
        }
    }
}

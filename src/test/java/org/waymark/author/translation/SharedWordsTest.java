package org.waymark.author.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.model.Language;
import org.waymark.testing.Trees;

/** Words without revisions: of a dataset, and those that all revisions of a questionnaire share. */
class SharedWordsTest {
    private static final String WORDS = """
            # Words about the records.
            heading: Laws
            legend:
              group: Who can ask
            count: "{count, plural, one {# law} other {# laws}}"
            """;

    @TempDir
    private Path root;

    private SharedWords in(String language) {
        return new SharedWords(root, "laws", new Language("en"), new Language(language));
    }

    @Test
    void everyTextIsMarkedAndHasThePluralFormsOfTheLanguage() {
        Trees.write(root, "laws/en.yaml", WORDS);

        assertEquals(Optional.of(3), in("ko").write());

        assertEquals("""
                # Words about the records.
                # translate:
                heading: Laws
                legend:
                  # translate:
                  group: Who can ask
                # translate:
                count: "{count, plural, other {# laws}}"
                """, Trees.text(root.resolve("laws/ko.yaml")));
    }

    @Test
    void aFileThatIsThereKeepsItsLinesAndGetsWhatItLacks() {
        Trees.write(root, "laws/en.yaml", WORDS);
        Trees.write(root, "laws/es.yaml", "# mías\nlegend: # quién\n  group: 'Quién'\nheading: Leyes\n");

        assertEquals(Optional.of(1), in("es").write());

        assertEquals(
                "# mías\nlegend: # quién\n  group: 'Quién'\nheading: Leyes\n# translate:\n"
                        + "count: \"{count, plural, one {# law} many {# laws} other {# laws}}\"\n",
                Trees.text(root.resolve("laws/es.yaml")));
        assertEquals(Optional.of(0), in("es").write());
    }

    @Test
    void whatCannotBeReadIsLeftAsItIs() {
        Trees.write(root, "laws/en.yaml", WORDS);
        Trees.write(root, "laws/es.yaml", "heading: \"Leyes\n");

        assertEquals(Optional.empty(), in("es").write());

        assertEquals("heading: \"Leyes\n", Trees.text(root.resolve("laws/es.yaml")));
        assertFalse(new SharedWords(root, "other", new Language("en"), new Language("es")).exist());
    }
}

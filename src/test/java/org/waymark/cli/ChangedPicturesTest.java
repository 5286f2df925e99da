package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A picture that is another one than in an edition is in the list of changes, and its texts are found. */
class ChangedPicturesTest {
    @TempDir
    private Path root;

    @BeforeEach
    void layOut() {
        GuideFolder.copyOf(Path.of("src/test/resources/sites/pictures"), root).copy(Path.of("i18n"), "i18n");
        Run closed = Run.on(root, "edition", "2026-03-01", "--name", "en=First", "--name", "es=Primera");
        assertEquals(0, closed.code(), closed.err());
    }

    private String updates(String language) {
        Run built = Run.on(root, "build", "--today", "2026-08-01");
        assertEquals(0, built.code(), built.err());
        return Trees.text(root.resolve("site/" + language + "/updates.html"));
    }

    private void draw(String file) {
        String text = Trees.text(root.resolve(file));
        Trees.write(root, file, text.replace("#123", "#321"));
    }

    @Test
    void anEditionKeepsWhatPicturesWere() {
        String edition = Trees.text(root.resolve("content/editions/2026-03-01.yaml"));
        assertTrue(
                edition.matches(
                        "(?s).*\\npictures:\\n(?:  \"img/[a-z./]+\": \"?[0-9a-f]{16}\"?\\n){4}(?:sheets:\n.*)?"),
                edition);
    }

    @Test
    void aPictureOfOtherBytesIsInTheListOfChanges() {
        assertFalse(updates("en").contains("picture"));

        draw("content/img/sign.svg");

        assertTrue(updates("en").contains("picture"), updates("en"));
        Run closed = Run.on(root, "edition", "2026-07-01", "--name", "en=Second", "--name", "es=Segunda");
        assertEquals(0, closed.code(), closed.err());
        assertEquals(1, updates("en").split("picture", -1).length - 1, updates("en"));
        assertEquals(0, Run.on(root, "check").code());
    }

    @Test
    void impactFindsTheTextsThatShowAPicture() {
        for (String name : new String[] {"img:sign.svg", "img/sign.svg", "content/img/sign.svg"}) {
            Run found = Run.on(root, "impact", name);
            assertEquals(0, found.code(), found.err());
            assertTrue(found.out().contains("faq/door#sign"), found.out());
            assertTrue(found.out().contains("shows it"), found.out());
        }
        assertEquals(2, Run.on(root, "impact", "img:sing.svg").code());
    }
}

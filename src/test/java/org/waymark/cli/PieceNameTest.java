package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceNameTest {
    @TempDir
    Path temp;

    private PieceName names() {
        return new PieceName(temp.resolve("content"));
    }

    @BeforeEach
    void layOutFolders() throws IOException {
        Files.createDirectories(temp.resolve("content/faq/what-is-it/r1"));
        Files.createDirectories(temp.resolve("content/states"));
        Files.writeString(
                temp.resolve("content/states/dataset.yaml"), "records: [ca]\nlink: state\nfields: {code: text}\n");
        Files.createDirectories(temp.resolve("content/glossary/court/r1"));
    }

    @ParameterizedTest
    @CsvSource({
        "faq/what-is-it,faq/what-is-it",
        "faq/what-is-it/,faq/what-is-it",
        "./faq/what-is-it//,faq/what-is-it",
        "content/faq/what-is-it,faq/what-is-it",
        "content/faq/what-is-it/r1/en.md,faq/what-is-it",
        "content/faq/what-is-it/r1/en.md:12:3,faq/what-is-it",
        "faq/what-is-it/entry.yaml,faq/what-is-it",
        "faq/what-is-it#short,faq/what-is-it",
        "content\\faq\\what-is-it\\r1,faq/what-is-it",
        "term/court,glossary/court",
        "term:court,glossary/court",
        "glossary/court,glossary/court",
        "page/home,pages/home",
        "state/ca,states/ca",
        "/somewhere/content/faq/what-is-it/r2/es.md,faq/what-is-it",
    })
    void aPieceIsNamedAsPeopleAndMessagesWriteIt(String typed, String folder) {
        assertEquals(Optional.of(folder), names().folder(typed));
    }

    @ParameterizedTest
    @CsvSource({"what-is-it", "faq", "faq/", "nowhere/x", "faq/../x", "../cost", "faq/What", "faq/a/b"})
    void whatIsNoPieceIsNone(String typed) {
        assertEquals(Optional.empty(), names().folder(typed));
    }

    @Test
    void aTypoGetsTheNearestName() {
        assertEquals("Did you mean 'faq/what-is-it'?", names().hint("faq/what-is-ti"));
        assertEquals("Did you mean 'faq/what-is-it'?", names().hint("what-is-it"));
        assertEquals("Did you mean 'glossary/court'?", names().hint("term/cuort"));
        assertEquals("Did you mean 'glossary/court'?", names().hint("faq/court"));
        assertEquals("Write it like: faq/what-is-a-deposit", names().hint("zzz"));
    }
}

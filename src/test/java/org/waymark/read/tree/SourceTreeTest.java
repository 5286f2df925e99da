package org.waymark.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.testing.Trees;

class SourceTreeTest {
    @TempDir
    private Path root = Path.of("");

    /** A text that is half saved when it is read has its other half a moment later, when the guide is read. */
    @Test
    void filesThatChangeWhileTheGuideIsReadAreNamed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = new SourceTree(root, "content", diagnostics);
        for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
            Trees.write(root, name, "You may not");
            assertEquals(Optional.of("You may not"), tree.text(root.resolve(name)));
        }
        tree.checkUnchanged();
        assertEquals(List.of(), diagnostics.all());

        Trees.write(root, "a.md", "You may not be asked for money.");
        Files.delete(root.resolve("b.md"));
        Files.delete(root.resolve("c.md"));
        Files.createDirectory(root.resolve("c.md"));
        tree.checkUnchanged();

        assertEquals(
                List.of(said("a.md"), said("b.md"), said("c.md")),
                diagnostics.all().stream().map(Diagnostic::format).toList());
    }

    private static String said(String name) {
        return "content/" + name + ": error: the file was changed while the guide was read [unreadable]\n"
                + "  hint: Wait until all is saved, then begin again.";
    }

    @Test
    void noMoreIsReadOfAFileThanTheLimitHoweverItGrows() throws IOException {
        Path file = Files.write(root.resolve("a.md"), new byte[100]);

        assertEquals(10, ReadFiles.content(file, 10).length);
    }
}

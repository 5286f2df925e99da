package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Trees;

/**
 * Holds the documentation to {@code docs/packages.tsv}: the tables of the README and the design, their drawing, and the
 * list in the root package's Javadoc. {@code -Ddocs.update=true} writes them anew.
 */
class PackageTableTest {
    private static final boolean UPDATE = Boolean.getBoolean("docs.update") && !"true".equals(System.getenv("CI"));
    private static final Path ROOT = Path.of("");
    private static final String README = "README.md";
    private static final String DESIGN = "docs/design.md";
    private static final String PACKAGE_INFO = "src/main/java/org/waymark/package-info.java";

    private static final PackageTable TABLE = PackageTable.read();

    /** A part of a file between two marks. */
    private record Section(String file, String open, String close) {
        static Section of(String file, String name) {
            return new Section(file, "<!-- " + name + " -->\n", "<!-- /" + name + " -->\n");
        }

        String text() {
            String all = Trees.text(ROOT.resolve(file));
            int from = all.indexOf(open) + open.length();
            int to = all.indexOf(close, from);
            assertTrue(all.contains(open) && to >= 0, file + " has no part between " + open + " and " + close);
            return all.substring(from, to);
        }

        /** Compares the part with what it should be, or writes it. */
        void isEqualTo(String expected) {
            if (UPDATE) {
                String all = Trees.text(ROOT.resolve(file));
                Trees.write(ROOT, file, all.replace(open + text() + close, open + expected + close));
            }
            assertEquals(
                    expected, text(), file + " differs from " + PackageTable.FILE + "; -Ddocs.update=true writes it");
        }
    }

    @Test
    void theReadmeShowsTheList() {
        Section.of(README, "packages").isEqualTo(TABLE.readmeTable());
    }

    @Test
    void theDesignShowsTheList() {
        Section.of(DESIGN, "packages").isEqualTo(TABLE.designTable());
    }

    @Test
    void theRootPackageShowsTheList() {
        new Section(PACKAGE_INFO, "<ol>", "</ol>").isEqualTo(TABLE.javadocList());
    }

    @Test
    void theDesignHasTheDrawingOfTheReadme() {
        Section.of(DESIGN, "flow").isEqualTo(Section.of(README, "flow").text());
    }

    @Test
    void eachPackageOfTheDrawingIsABoxOfTheListAndEachBoxIsDrawn() {
        Set<String> drawn = Arrays.stream(Section.of(README, "flow").text().split("[^a-z.]+"))
                .filter(TABLE.names()::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> boxes = TABLE.rows().stream()
                .map(PackageTable.Row::box)
                .filter(box -> !box.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(boxes, drawn);
    }

    @Test
    void aRowUsesOnlyRowsAboveIt() {
        Set<String> above = new HashSet<>();
        for (PackageTable.Row row : TABLE.rows()) {
            List<String> below =
                    row.uses().stream().filter(used -> !above.contains(used)).toList();
            assertEquals(List.of(), below, row.name());
            assertTrue(above.add(row.name()), row.name() + " is in the list twice");
        }
    }
}

package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.render.Address;
import org.waymark.render.Keys;
import org.waymark.render.Page;

class OutputPathsTest {
    @Test
    void twoFilesWithOneNameAreAnError() {
        assertEquals(List.of(), clashes("en/a.html", "en/b.html", "es/a.html"));
        assertEquals(List.of("site/en/a.html"), clashes("en/a.html", "en/a.html"));
    }

    @Test
    void capitalsMakeNoDifference() {
        assertEquals(List.of("site/en/A.html"), clashes("en/a.html", "en/A.html"));
    }

    private static List<String> clashes(String... paths) {
        var diagnostics = new Diagnostics();
        OutputPaths.check(
                List.of(paths).stream()
                        .map(path -> Page.of(new Address(path), Keys.NONE, () -> ""))
                        .toList(),
                diagnostics);
        return diagnostics.all().stream()
                .map(fault -> fault.position().toString())
                .toList();
    }
}

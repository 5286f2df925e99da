package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.Tenants;
import org.waymark.testing.Trees;

/** A guide of another subject, built whole: none of its files has a word of the first guide, or a name of one of its entries. */
class TenantsWordsTest {
    /** A name that scripts and pages share. */
    private static final List<String> HOOKS = List.of("\"{charge}\"", "{charge:");

    @TempDir
    Path site;

    @Test
    void noFileOfItsSiteHasAWordOrNameOfTheFirstGuide() {
        assertTrue(!Builds.run(Tenants.project(site), Target.FOLDER).isRefused());
        Map<String, Set<String>> found = new TreeMap<>();

        Map<String, String> files = Trees.read(site);
        files.forEach((name, text) -> {
            Set<String> known = new TreeSet<>(SubjectTest.known(bare(name + "\n" + text)));
            if (!known.isEmpty()) {
                found.put(name, known);
            }
        });

        assertTrue(files.size() > 150, "only " + files.size());
        assertEquals(Map.of(), found);
    }

    private static String bare(String text) {
        String bare = text;
        for (String hook : HOOKS) {
            bare = bare.replace(hook, "");
        }
        return bare;
    }
}

package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.check.PageIdCheck;
import org.waymark.testing.Trees;

/** The ids that no block may have are those of the theme. */
class PageIdsTest {
    private static final Path TEMPLATES = Path.of("themes/default/templates");
    private static final Pattern ID = Pattern.compile("\\bid=\"([a-z-]+)\"");
    private static final Pattern PART = Pattern.compile("'((?:layout|component|page)/[a-z-]+)'");

    @Test
    void everyIdOfAPageWithATextIsKept() {
        Set<String> seen = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        Stream.of("question", "term", "plain", "home").forEach(name -> gather("page/" + name, seen, ids));

        assertEquals(
                List.of(),
                ids.stream().filter(id -> !PageIdCheck.OWN.contains(id)).toList(),
                () -> "in " + seen);
        assertTrue(ids.containsAll(Set.of("exit", "main", "search")), ids.toString());
    }

    private static void gather(String name, Set<String> seen, Set<String> ids) {
        Path file = TEMPLATES.resolve(name + ".peb");
        if (!seen.add(name)) {
            return;
        }
        String text = Trees.text(file);
        ID.matcher(text).results().map((MatchResult id) -> id.group(1)).forEach(ids::add);
        PART.matcher(text).results().map(part -> part.group(1)).forEach(part -> gather(part, seen, ids));
    }
}

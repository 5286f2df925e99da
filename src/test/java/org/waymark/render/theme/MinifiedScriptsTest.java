package org.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Trees;

class MinifiedScriptsTest {
    @Test
    void everyScriptOfTheDefaultThemeHasASmallForm() {
        List<Path> scripts = Trees.walk(Path.of("themes/default/js"));

        assertTrue(scripts.size() > 5, scripts.toString());
        for (Path script : scripts) {
            String small = MinifiedScripts.of(Trees.text(script));
            assertTrue(small.length() < Trees.text(script).length(), script.toString());
            assertFalse(small.contains("\n"), script.toString());
            assertTrue(small.endsWith(";"), script + ": the next script may follow it in one file");
        }
    }

    @Test
    void aScriptThatSomebodyWroteIsUsedAsItIs() {
        String script = "// mine\nvar both = a + +b, sign = '\"';\n";

        assertEquals(script, MinifiedScripts.of(script));
    }

    @Test
    void aScriptThatSomebodyChangedIsUsedAsItIs() {
        String changed = Trees.text(Path.of("themes/default/js/words.js")) + "\n// changed\n";

        assertEquals(changed, MinifiedScripts.of(changed));
    }
}

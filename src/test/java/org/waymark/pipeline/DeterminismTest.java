package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** The same input gives the same bytes, on any machine. */
@Isolated
class DeterminismTest {
    private static final Path THEME = Path.of("themes/default");

    @TempDir
    Path temp;

    /** The folder of a guide that has a piece of each kind. */
    Path guide() {
        return GuideFolder.ofEachKind(temp.resolve("guide")).root();
    }

    /** In another locale and zone, from files that the disk lists in another order, and twenty years later. */
    @Test
    void theGuideIsTheSameBytesWhereverAndWheneverItIsBuilt() {
        Path guide = guide();
        Builds.sound(Builds.project(guide, THEME, temp.resolve("first")));
        Map<String, String> first = Trees.read(temp.resolve("first"));

        for (String locale : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
            Path copy = temp.resolve(locale);
            GuideFolder.copyOf(guide, copy).copy(THEME, "themes/default");
            Project project = Builds.project(copy, copy.resolve("themes/default"), copy.resolve("site"));
            abroad(locale, () -> Builds.sound(locale.startsWith("tr") ? project : muchLater(project)));

            assertEquals("", difference(first, Trees.read(copy.resolve("site"))), locale);
        }
        assertTrue(first.size() > 50, "files: " + first.size());
    }

    /** Where nothing is dated ahead, the clock changes no byte. */
    private static Project muchLater(Project project) {
        return new Project(
                project.contentDir(),
                project.messagesDir(),
                project.themeDir(),
                project.outputDir(),
                "",
                Optional.empty(),
                project.today().plusYears(20));
    }

    private static void abroad(String locale, Runnable build) {
        Locale home = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            build.run();
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(zone);
        }
    }

    /** The names of the files that differ. */
    private static String difference(Map<String, String> first, Map<String, String> second) {
        Map<String, String> all = new TreeMap<>(first);
        all.putAll(second);
        all.keySet().removeIf(name -> first.containsKey(name) && first.get(name).equals(second.get(name)));
        return String.join(" ", all.keySet());
    }
}

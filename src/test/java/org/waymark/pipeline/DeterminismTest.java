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

    @Test
    void theGuideIsTheSameBytesInAnotherLocaleZoneAndOrderOfFiles() {
        Builds.sound(Builds.project(Builds.REPOSITORY, THEME, temp.resolve("first")));
        Map<String, String> first = Trees.read(temp.resolve("first"));

        for (String locale : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
            Path copy = temp.resolve(locale);
            GuideFolder.copyOf(Builds.REPOSITORY, copy);
            Trees.copy(THEME, copy.resolve("themes/default"));
            abroad(
                    locale,
                    () -> Builds.sound(Builds.project(copy, copy.resolve("themes/default"), copy.resolve("site"))));

            assertEquals("", difference(first, Trees.read(copy.resolve("site"))), locale);
        }
        assertTrue(first.size() > 100, "files: " + first.size());
    }

    /** Where nothing is dated ahead, the clock changes no byte. */
    @Test
    void theGuideIsTheSameBytesByAnotherClock() {
        Project project = Builds.project(Builds.REPOSITORY, THEME, temp.resolve("first"));
        Builds.sound(project);
        Builds.sound(new Project(
                project.contentDir(),
                project.messagesDir(),
                project.themeDir(),
                temp.resolve("later"),
                "",
                Optional.empty(),
                project.today().plusYears(20)));

        assertEquals("", difference(Trees.read(temp.resolve("first")), Trees.read(temp.resolve("later"))));
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

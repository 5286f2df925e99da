package org.waymark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.Tenants;
import org.waymark.testing.Trees;

/** The tenants' guide on a system that has the release and a Java runtime alone. */
class TenantsIT {
    @TempDir
    Path temp;

    /** The other tests of that guide look at the site that the build here makes: so they hold for the release's. */
    @Test
    void theReleaseMakesTheSameSiteAsTheRepository() throws IOException {
        Unzipped release = Unzipped.in(temp);
        Path guide = release.around().resolve("guide");
        Trees.copy(Tenants.GUIDE, guide);
        Builds.sound(Tenants.project(temp.resolve("expected")));

        Unzipped.Ended checked = release.run(guide, "check");
        Unzipped.Ended built = release.run(guide.resolve("content/faq"), "build");

        assertTrue(checked.err().contains("0 errors, 0 warnings."), checked.err());
        assertTrue(built.printed().contains("site/index.html"), built.out());
        Map<String, String> expected = Trees.read(temp.resolve("expected"));
        Map<String, String> found = Trees.read(guide.resolve("site"));
        assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(found.keySet()));
        expected.forEach((name, text) -> assertEquals(text, found.get(name), name));
    }
}

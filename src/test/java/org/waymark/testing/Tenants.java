package org.waymark.testing;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.pipeline.Project;

/** The tenants' guide: ten answers in three languages with all that a guide may have, written from the documentation alone. */
public final class Tenants {
    public static final Path GUIDE = Path.of("src/test/resources/guides/tenants");

    private static final Path CONTENT = GUIDE.resolve("content");

    private Tenants() {}

    /** With the theme and the messages of the tool. */
    public static Project project(Path site) {
        return new Project(
                CONTENT, Path.of("i18n"), Path.of("themes/default"), site, "", Optional.empty(), Builds.today(CONTENT));
    }
}

package org.waymark.pipeline;

import java.util.List;
import java.util.function.Function;
import org.waymark.check.KindChecks;
import org.waymark.model.Site;

/** Makes previews whose checks tests can hold back. */
public final class Previews {
    private Previews() {}

    /** A preview that asks for the checks of the kinds of content here. */
    public static Preview of(Project project, Function<Site, List<KindChecks>> kindChecks) {
        return new Preview(project, site -> site, kindChecks);
    }
}

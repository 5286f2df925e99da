package org.waymark.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.OwnState;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** What the repository's own guide knows of each state, by its code. */
final class OwnStates {
    private OwnStates() {}

    static Site site() {
        return new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
    }

    static Map<String, OwnState> newest() {
        Map<String, OwnState> states = new TreeMap<>();
        OwnState.newest(site()).forEach(state -> states.put(state.code(), state));
        if (states.isEmpty()) {
            throw new IllegalStateException("the guide has no states, so tests of each would pass");
        }
        return states;
    }
}

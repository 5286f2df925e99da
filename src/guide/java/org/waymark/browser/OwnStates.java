package org.waymark.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.state.StateFacts;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** What the repository's own guide knows of each state, by its code. */
final class OwnStates {
    private OwnStates() {}

    static Map<String, StateFacts> newest() {
        Map<String, StateFacts> states = new TreeMap<>();
        new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow()
                .all(org.waymark.model.state.StateLaw.class)
                .forEach(state -> state.latest().ifPresent(edition -> states.put(state.code(), edition.facts())));
        if (states.isEmpty()) {
            throw new IllegalStateException("the guide has no states, so tests of each would pass");
        }
        return states;
    }
}

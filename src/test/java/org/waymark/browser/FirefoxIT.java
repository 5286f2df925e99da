package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide in the other engine: a shorter walk, through the pages that matter most. */
@ExtendWith(Stage.class)
class FirefoxIT {
    private final BuiltSite guide;
    private final SiteServer server;

    FirefoxIT(BuiltSite guide, SiteServer server) {
        this.guide = guide;
        this.server = server;
    }

    @Test
    void firefoxFindsNothingWrongEither() {
        Path firefox = Programs.find("WAYMARK_FIREFOX", List.of("firefox-esr", "firefox"));

        String said = Programs.run(
                "env",
                "WAYMARK_FIREFOX=" + firefox,
                Programs.node(),
                Path.of("src/test/js/firefox-walk.mjs"),
                server.base(),
                guide.folder().toUri());

        assertEquals("24 pages seen", said.strip());
    }
}

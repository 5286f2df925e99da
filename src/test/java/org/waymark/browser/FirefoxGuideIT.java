package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tenants' guide in the other engine: pages, search, questionnaire and map, from a server and from the disk. */
@ExtendWith(Stage.class)
class FirefoxGuideIT {
    private final BuiltSite guide;
    private final SiteServer server;

    FirefoxGuideIT(BuiltSite guide, SiteServer server) {
        this.guide = guide;
        this.server = server;
    }

    @Test
    void searchQuestionnaireAndMapWorkInFirefoxToo() {
        String said = Programs.runInFirefox(
                "firefox-guide.mjs", server.base(), guide.folder().toUri());

        assertEquals(
                List.of("30 pages seen", "2 searches", "2 questionnaires", "2 maps", "2 exits"),
                said.lines().toList());
    }
}

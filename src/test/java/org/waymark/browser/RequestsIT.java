package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whom a browser with its usual settings asks while a page is open: nobody that it does not ask anyway. */
@ExtendWith(Stage.class)
class RequestsIT {
    /** The service to which Chromium sends a signature of the fields of forms. */
    private static final String AUTOFILL = "content-autofill.googleapis.com:443";

    private final BuiltSite guide;

    RequestsIT(BuiltSite guide) {
        this.guide = guide;
    }

    @Test
    void formsAreNotTakenToTheServiceThatFillsThemIn() {
        Map<String, List<String>> asked = open("chromium");

        assertTrue(
                asked.remove("control.html").contains(AUTOFILL), "a form without an action is taken there: " + asked);
        asked.forEach((page, hosts) -> assertTrue(!hosts.contains(AUTOFILL), page + " " + hosts));
    }

    @Test
    void firefoxAsksNobodyBecauseOfAPage() {
        Map<String, List<String>> asked = open("firefox");

        List<String> anyway = asked.remove("control.html");
        asked.values()
                .forEach(hosts -> assertEquals(
                        List.of(),
                        hosts.stream()
                                .filter(host -> !anyway.contains(host) && !host.contains("mozilla"))
                                .toList()));
    }

    private Map<String, List<String>> open(String browser) {
        String json = Programs.runInABrowser(
                "requests.mjs", browser, guide.folder(), "en/index.html", "en/search.html", "en/faq/index.html");
        return JsonMapper.shared().readValue(json.substring(json.indexOf('{')), new TypeReference<>() {});
    }
}

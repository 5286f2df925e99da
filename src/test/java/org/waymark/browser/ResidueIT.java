package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a full visit leaves in the files of a profile: no word that was typed, and no text of a page. Addresses and titles remain, in the
 * files that are listed here.
 */
@ExtendWith(Stage.class)
class ResidueIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");
    private static final String CANARY = "quokkaharbor7";

    /** Where the history of a browser is. */
    private static final Pattern HISTORY = Pattern.compile(
            "places\\.sqlite.*|sessionstore.*|(Default/)?(History|Top Sites|Favicons|Shortcuts|Visited Links|Network Action Predictor"
                    + "|Sessions/.*|Session Storage/.*|Network/.*|Network Persistent State|TransportSecurity|Preferences"
                    + "|Site Characteristics Database/.*|Segmentation Platform/.*|segmentation_platform/ukm_db)(-journal|-wal)?|favicons\\.sqlite.*");

    private final BuiltSite guide;

    ResidueIT(BuiltSite guide) {
        this.guide = guide;
    }

    /** The name of an answer in its address. Browsers write addresses down. */
    String slug() {
        return "rent-rise";
    }

    /** Words that stand in the text of that answer, and in no address and no title. */
    String text() {
        return "The old rent goes on";
    }

    @Test
    void visitLeavesAddressesInTheHistoryAlone() {
        for (String browser : List.of("chromium", "firefox")) {
            for (String scheme : ALL ? List.of("http", "file") : List.of("http")) {
                for (String end : ALL ? List.of("close", "kill") : List.of("close")) {
                    Map<String, List<String>> found = visit(browser, scheme, end, "visit");
                    String where = browser + " " + scheme + " " + end;
                    assertEquals(List.of(), found.get(CANARY), where);
                    assertEquals(List.of(), found.get(text()), where);
                    assertEquals(
                            List.of(),
                            found.get(slug()).stream()
                                    .filter(file -> !HISTORY.matcher(file).matches())
                                    .toList(),
                            where);
                }
            }
        }
    }

    /** A page that sends, stores and keeps what is typed is found out. */
    @Test
    void searchFindsWhatAPageThatKeepsWordsLeaves() {
        for (String browser : List.of("chromium", "firefox")) {
            assertFalse(visit(browser, "http", "close", "control").get(CANARY).isEmpty(), browser);
        }
    }

    private Map<String, List<String>> visit(String browser, String scheme, String end, String visit) {
        String json = Programs.runInABrowser(
                "residue.mjs", browser, scheme, end, guide.folder(), visit, CANARY, text(), slug());
        return JsonMapper.shared().readValue(json.substring(json.indexOf('{')), new TypeReference<>() {});
    }
}

package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The self-check as a screen reader goes through it: by Chromium's own accessibility tree, in its order. */
@ExtendWith(Stage.class)
class SelfCheckTreeIT {
    private final BuiltSite guide;
    private final Chromium chromium;

    SelfCheckTreeIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void questionIsReadWithItsReasonItsAnswersAndItsButtonsInThatOrder() {
        Page page = open();
        page.click(SelfCheckIT.NEXT);
        page.click(SelfCheckIT.NEXT);
        page.click(SelfCheckIT.NEXT);

        assertEquals(
                List.of(
                        "form Check a charge against this law",
                        "heading Check a charge against this law",
                        "status ",
                        "StaticText Charge 1. Question 3 of at most 7",
                        "group Was it a federal charge?",
                        "heading Was it a federal charge?",
                        "paragraph ",
                        "StaticText Why we ask: This law is only for federal records. States have their own laws.",
                        "radio Yes",
                        "radio No, state or local only",
                        "radio I’m not sure",
                        "paragraph ",
                        "StaticText Federal papers say “United States of America” against your name. If you have both"
                                + " kinds, answer for the federal charge.",
                        "button Next",
                        "button Back"),
                read(page).subList(0, 15));
        page.context().close();
    }

    @Test
    void resultsAreReadChargeByChargeWithWhatToDoNext() {
        Page page = open();
        Map<String, String> convicted = new LinkedHashMap<>(SelfCheckPaths.longest());
        convicted.putAll(Map.of("survivor", "yes", "direct_result", "yes", "federal_charge", "yes"));
        convicted.putAll(
                Map.of("violent_crime_category", "not-violent", "disposition", "convicted", "sentence", "served"));
        SelfCheckPaths.click(page, convicted);
        page.click(SelfCheckIT.NEXT);

        List<String> headings = read(page).stream()
                .filter(line -> line.startsWith("heading") || line.startsWith("button"))
                .toList();

        assertEquals(
                List.of(
                        "heading Check a charge against this law",
                        "heading What may fit",
                        "heading Charge 1",
                        "heading This kind of relief may fit",
                        "heading This kind of relief may fit",
                        "heading This kind of relief may fit",
                        "button Page for a lawyer",
                        "button Add another charge",
                        "button Back",
                        "button Start over and forget all answers"),
                headings.subList(0, 10));
        List<String> words = read(page);
        int card = words.indexOf("StaticText Vacatur: A judge makes a conviction void");
        assertEquals("heading This kind of relief may fit", words.get(card + 1));
        assertEquals(
                "StaticText There is a conviction, and the crime was not violent. The guide describes vacatur for such"
                        + " a record.",
                words.get(card + 3));
        page.context().close();
    }

    private Page open() {
        Page page = chromium.context(new NewContextOptions()).newPage();
        page.navigate(guide.fileUrl("en/self-check.html"));
        return page;
    }

    /** Role and name of all that is in the form, in order. What stands within a heading or a control is its name. */
    private static List<String> read(Page page) {
        return read(page, "form");
    }

    /** The same of all that is in the first element of a role. */
    static List<String> read(Page page, String root) {
        CDPSession session = page.context().newCDPSession(page);
        JsonArray nodes = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        List<String> read = new ArrayList<>();
        byId.values().stream()
                .filter(node -> role(node).equals(root))
                .findFirst()
                .ifPresent(node -> walk(node, byId, read));
        return read;
    }

    private static void walk(JsonObject node, Map<String, JsonObject> byId, List<String> read) {
        String role = role(node);
        boolean isRead = !node.get("ignored").getAsBoolean()
                && !List.of("generic", "InlineTextBox", "LayoutTableCell", "LabelText", "Legend")
                        .contains(role);
        if (isRead) {
            read.add(role + " " + text(node, "name"));
        }
        if (isRead && List.of("heading", "radio", "button", "StaticText").contains(role)) {
            return;
        }
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            JsonObject next = byId.get(child.getAsString());
            // the words of a label are the name of its control
            if (next != null && (!role.equals("LabelText") || role(next).equals("radio"))) {
                walk(next, byId, read);
            }
        }
    }

    private static String role(JsonObject node) {
        return text(node, "role");
    }

    private static String text(JsonObject node, String property) {
        return node.has(property) && node.getAsJsonObject(property).has("value")
                ? node.getAsJsonObject(property).get("value").getAsString()
                : "";
    }
}

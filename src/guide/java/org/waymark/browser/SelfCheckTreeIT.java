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
    void questionIsReadWithItsReasonItsHelpItsAnswersAndItsButtonsInThatOrder() {
        Page page = open();
        page.click(SelfCheckIT.NEXT);

        String why = "Why we ask: This law is for federal records. If yours is from a state, we need no other answer.";
        String help = "Federal papers say “United States of America” against your name. If your case was in"
                + " Washington, D.C., choose “I’m not sure”. If you have both kinds, answer for the federal charge.";
        assertEquals(
                List.of(
                        "form See what may help with one charge",
                        "heading See what may help with one charge",
                        "status ",
                        "StaticText Charge 1. Question 1 of up to 8",
                        "group Was it a federal charge?",
                        "heading Was it a federal charge?",
                        "paragraph ",
                        "StaticText " + why,
                        "paragraph ",
                        "StaticText " + help,
                        "radio Yes",
                        "radio No, state or local only",
                        "radio I’m not sure",
                        "button Next",
                        "button Back"),
                read(page).subList(0, 15));
        assertEquals(why + " " + help, page.evaluate("""
                        () => document.querySelector('fieldset:not([hidden])').getAttribute('aria-describedby').split(' ')
                          .map((id) => document.getElementById(id).textContent).join(' ')"""));
        page.context().close();
    }

    @Test
    void resultsAreReadChargeByChargeWithWhatToDoNext() {
        Page page = open();
        Map<String, String> convicted = new LinkedHashMap<>(SelfCheckPaths.longest());
        convicted.putAll(Map.of("survivor", "yes", "direct_result", "yes", "federal_charge", "yes"));
        convicted.putAll(Map.of("violent_crime", "no", "disposition", "convicted", "sentence", "served"));
        SelfCheckPaths.click(page, convicted);
        page.click(SelfCheckIT.NEXT);

        List<String> headings = read(page).stream()
                .filter(line -> line.matches("(heading|button|combobox) .*"))
                .toList();

        assertEquals(
                List.of(
                        "heading See what may help with one charge",
                        "heading What may help",
                        "heading Charge 1",
                        "heading This may fit Vacatur: A judge makes a conviction void",
                        "heading This may fit Expungement: A judge orders records of an arrest or a case taken out of official files",
                        "heading This may fit Sentence reduction: A judge shortens time in prison",
                        "combobox State where the case was",
                        "button Go to this state",
                        "button Notes for a lawyer",
                        "button Add another charge",
                        "button Back",
                        "button Start over and forget all answers"),
                headings);
        List<String> words = read(page);
        int card = words.indexOf("heading This may fit Vacatur: A judge makes a conviction void");
        assertEquals(
                "StaticText There is a conviction, and the crime was not violent. Vacatur is for such a record.",
                words.get(card + 2));
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
        if (isRead
                && List.of("heading", "radio", "combobox", "button", "StaticText")
                        .contains(role)) {
            return;
        }
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            JsonObject next = byId.get(child.getAsString());
            // the words of a label are the name of its control
            if (next != null
                    && (!role.equals("LabelText")
                            || List.of("radio", "combobox").contains(role(next)))) {
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

package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** The self-check and a state, each with a revision that Spanish does not have yet. */
@ExtendWith(Stage.class)
class WordsBehindIT {
    private static final int NARROW = 320;

    @TempDir
    static Path root;

    private final Page page;

    WordsBehindIT(Chromium chromium) {
        this.page = chromium.context(new NewContextOptions().setViewportSize(NARROW, 700))
                .newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private static BuiltSite build() {
        Path content = root.resolve("content");
        Trees.copy(Path.of("content"), content);
        List.of("states/ca/r2", "states/nv/r2", "quiz/self-check/r3")
                .forEach(newest -> Trees.delete(content.resolve(newest)));
        List.of("en", "es").forEach(WordsBehindIT::withoutWordsThatNoPageHasNow);
        revise("quiz/self-check", 2, "quiz.yaml", "question: Are you a survivor", "question: Were you a survivor");
        revise("states/ca", 1, "state.yaml", "nexus: The offense was", "nexus: The offense has been");
        revise("states/nv", 1, "state.yaml", "nexus: ", "nexus: In other words, ");
        Path facts = content.resolve("states/nv/r2/state.yaml");
        Trees.write(root, "content/states/nv/r2/state.yaml", Trees.text(facts) + "withdraw: true\n");
        return BuiltSite.build(content, Path.of("i18n"), root.resolve("site"));
    }

    private static void withoutWordsThatNoPageHasNow(String language) {
        String file = "content/quiz/self-check/r2/" + language + ".yaml";
        Trees.write(
                root,
                file,
                Trees.text(root.resolve(file))
                        .replaceFirst("(?m)^answered: .*\n", "")
                        .replaceFirst("(?m)(^lawyer:\n(?:  .*\n)*?)  about: .*\n", "$1"));
    }

    private static void revise(String piece, int last, String shared, String words, String others) {
        String from = "content/" + piece + "/r" + last + "/";
        String to = "content/" + piece + "/r" + (last + 1) + "/";
        String facts = Trees.text(root.resolve(from + shared))
                .replaceAll("(?m)^change:.*\\n", "")
                .replaceFirst("(?m)^effective:.*", "effective: 2026-11-25\nchange: Other words.");
        Trees.write(root, to + shared, facts);
        Trees.write(
                root, to + "en.yaml", Trees.text(root.resolve(from + "en.yaml")).replace(words, others));
    }

    @Test
    void theyCanBeReadByAllAndTheNewWordsAreInTheirOwnLanguageToTheEnd() {
        BuiltSite site = build();
        List<String> faults = new ArrayList<>();
        for (String name : List.of("self-check", "self-check-rules", "print/self-check", "states/ca")) {
            page.navigate(site.fileUrl("es/" + name + ".html"));
            assertTrue(page.locator("[data-stale=changed] [lang=en]").count() > 0, name);
            Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
            Object width = page.evaluate("() => document.documentElement.scrollWidth");
            assertTrue(((Number) width).intValue() <= NARROW, name + " is " + width + " wide");
        }
        assertEquals(List.of(), faults);

        assertWithdrawn(site);

        page.navigate(site.fileUrl("es/self-check.html"));
        page.locator("[data-action=next]").click();
        assertTrue(page.locator("[data-question=survivor] h2").innerText().contains(" / Were you a survivor"));
        while (page.locator("fieldset:visible").count() > 0) {
            page.locator("fieldset:visible input").last().check();
            page.locator("[data-action=next]").click();
        }
        String recap = "[data-step=review] dt [lang=en]";
        assertTrue(page.locator(recap).first().innerText().startsWith("Were you a survivor"));
    }

    /** California's older words still stand beside the new ones, Nevada's are nowhere. */
    private static void assertWithdrawn(BuiltSite site) {
        String nevada = site.document("es/states/nv.html").text();
        assertTrue(nevada.contains("In other words, The offense was a result of being a victim"), nevada);
        assertFalse(nevada.contains("resultado de ser víctima de trata o de servidumbre involuntaria"), nevada);
        assertTrue(site.document("es/states/ca.html").text().contains("El delito fue resultado directo de la trata."));
    }
}

package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;

/** A translation by machine says on its page which text holds, and what to do about a mistake. */
class MachineLabelTest {
    private static final String MACHINE =
            "Traducción automática, sin revisar. Si hay diferencias, vale el texto en inglés.";

    @TempDir
    Path root;

    private GuideFolder guide() {
        return GuideFolder.minimal(root, "en", "es").with("content/faq/what/r1/es.md", """
                        ---
                        title: Reglas
                        question: ¿Qué cambió?
                        aliases: [una a, una b, una c]
                        translation: {state: machine, on: 2026-03-01}
                        ---
                        La ley cambió.
                        """);
    }

    private String label(String page) {
        return text(page, ".status, .cover");
    }

    private String foot(String page) {
        return text(page, ".foot");
    }

    private String text(String page, String part) {
        return Jsoup.parse(Plans.text(Plans.byPath(Plans.of(root)).get(page)))
                .select(part)
                .text();
    }

    @Test
    void namesTheTextThatHolds() {
        guide();
        assertEquals(MACHINE, label("es/faq/what.html"));
        assertEquals("", label("en/faq/what.html"));
    }

    @Test
    void leadsToThePageAboutTheGuide() {
        guide().with(
                        "content/pages/about/r1/en.md",
                        "---\ntitle: About us\nheading: About us\naliases: [a, b, c]\neffective: 2026-01-01\n---\nWords.\n")
                .with(
                        "content/pages/about/r1/es.md",
                        "---\ntitle: Sobre todo\nheading: Sobre todo\naliases: [a, b, c]\ntranslation: {state: machine, on: 2026-01-01}\n---\nPalabras.\n");
        assertEquals(MACHINE, label("es/faq/what.html"));
        assertTrue(foot("es/faq/what.html").contains("¿Encontró un error? Vea: Sobre todo"));
        assertFalse(foot("en/faq/what.html").contains("mistake"));
        String paper = label("es/print/guide.html");
        assertTrue(paper.endsWith(MACHINE + " ¿Encontró un error? Vea la página “Sobre todo”."), paper);
    }

    @Test
    void namesTheAddressForMistakes() {
        GuideFolder guide = guide();
        guide.with("content/guide.yaml", guide.text("content/guide.yaml") + "contacts: {report: help@example.org}\n");
        assertTrue(foot("es/faq/what.html").contains("¿Encontró un error? Escriba a: help@example.org"));
        assertTrue(foot("en/faq/what.html").contains("help@example.org"));
    }
}

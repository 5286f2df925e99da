package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Severity;
import org.waymark.render.Page;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A guide changes its look and single words by files in its content folder, and learns of each that changes nothing. */
class OverlayTest {
    private static final String ANSWER = "en/faq/what.html";
    private static final Path TOKENS = Path.of("themes/default/css/tokens.css");

    @TempDir
    private Path root;

    private GuideFolder guide;

    @BeforeEach
    void layOut() {
        guide = GuideFolder.minimal(root);
    }

    private Map<String, Page> pages() {
        return Plans.byPath(Plans.of(root));
    }

    private String page(String path) {
        return Plans.text(pages().get(path));
    }

    private String stylesheet() {
        return pages().values().stream()
                .filter(page -> page.path().matches("assets/waymark\\..*\\.css"))
                .map(Plans::text)
                .findFirst()
                .orElseThrow();
    }

    /** The faults of a build that writes nothing. */
    private List<String> faults() {
        Project project = Builds.project(root, Path.of("themes/default"), root.resolve("site"));
        return Builds.run(project, Target.NOTHING).diagnostics().all().stream()
                .filter(fault -> fault.rule().severity() == Severity.ERROR
                        || fault.rule().id().startsWith("message"))
                .map(fault -> fault.position() + " " + fault.rule().id() + " " + fault.message() + " " + fault.hint())
                .toList();
    }

    private void assertTold(String... parts) {
        String all = String.join("\n", faults());
        for (String part : parts) {
            assertTrue(all.contains(part), part + " in\n" + all);
        }
    }

    @Test
    void tokensAloneChangeTheColours() {
        assertTrue(!stylesheet().contains("#123456"));
        guide.with(
                "content/theme/tokens.css",
                Trees.text(TOKENS).replaceFirst("--accent: #[0-9a-f]+", "--accent: #123456"));
        assertTrue(stylesheet().contains("#123456"));
    }

    @Test
    void aTemplateIsReplacedByItsPath() {
        guide.with("content/theme/templates/component/foot.peb", "<footer>Our own foot</footer>");
        assertTrue(page(ANSWER).contains("<footer>Our own foot</footer>"));
    }

    @Test
    void aFileThatReplacesNothingIsNamedWithTheNearest() {
        guide.with("content/theme/tokns.css", ":root {}");
        assertTold("content/theme/tokns.css", "theme-file", "Did you mean 'tokens.css'?");
    }

    @Test
    void twoFilesForOneAreTold() {
        guide.with("content/theme/tokens.css", Trees.text(TOKENS));
        guide.with("content/theme/css/tokens.css", Trees.text(TOKENS));
        assertTold("content/theme/tokens.css", "as 'css/tokens.css' does already");
    }

    @Test
    void aValueThatIsUsedAndNoLongerDefinedIsTold() {
        guide.with("content/theme/tokens.css", Trees.text(TOKENS).replaceFirst("--radius: [^;]+;", ""));
        assertTold("no stylesheet defines '--radius', which", "Define each in content/theme/tokens.css");
    }

    @Test
    void singleMessagesAreReplaced() {
        assertTrue(page(ANSWER).contains("Leave now"));
        guide.with("content/i18n/en.yaml", "exit: Close this page\n");
        String html = page(ANSWER);
        assertTrue(html.contains("Close this page") && !html.contains("Leave now"));
        assertEquals(List.of(), faults());
    }

    @Test
    void aMessageThatReplacesNoneIsNamedWithTheNearest() {
        guide.with("content/i18n/en.yaml", "search:\n  lable: Ask us\n");
        assertTold("content/i18n/en.yaml:2:10", "message-unknown", "Did you mean 'search.label'?");
    }

    @Test
    void aMessageWithAnotherPlaceholderIsTold() {
        guide.with("content/i18n/en.yaml", "search:\n  count: \"{cuont} found\"\n");
        assertTold("content/i18n/en.yaml:2:10", "message-placeholder", "{cuont}");
    }

    @Test
    void wordsThatOneLanguageAloneReplacesAreTold() {
        guide = GuideFolder.minimal(root, "en", "es");
        guide.with("content/i18n/en.yaml", "exit: Close this page\n");
        assertTold("content/i18n/en.yaml:1:7", "readers of 'es' see the tool's", "content/i18n/es.yaml");
        guide.with("content/i18n/es.yaml", "exit: Cierre esta página\n");
        assertEquals(List.of(), faults());
    }

    @Test
    void aGuideBringsALanguageThatTheToolDoesNotHave() {
        guide = GuideFolder.minimal(root, "en", "es");
        guide.with(
                        "content/i18n/eo.yaml",
                        guide.text("i18n/es.yaml").replace("language: Español", "language: Esperanto"))
                .replace("content/guide.yaml", "es: Guide in es", "eo: Gvidilo")
                .replace("content/guide.yaml", "[en, es]", "[en, eo]")
                .replace("content/topics.yaml", "es: ", "eo: ")
                .replace("content/sources.yaml", "es: ", "eo: ")
                .without("i18n/es.yaml");
        assertEquals(List.of(), faults());
        assertTrue(page("eo/index.html").contains("lang=\"eo\""));
        guide.with("content/i18n/fr.yaml", "exit: Quitter\n");
        assertTold("content/i18n/fr.yaml", "unknown language 'fr'");
    }
}

package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.decision.Cases;

/** Every settled case through the shipped script: in a browser and in Node, beside the engine of the build. */
@ExtendWith(Stage.class)
class SelfCheckCasesIT {
    private static final String CHECK = """
            cases => cases.map((answers) => {
              const found = waymark.selfCheck(answers);
              return Object.keys(found).map((result) => [result, found[result].outcome, found[result].rule].join(' ')).sort();
            })""";

    private final BuiltSite guide;
    private final Chromium chromium;

    SelfCheckCasesIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void browserEngineAndSettledCasesAgree(String language) {
        List<Map<String, String>> answers = new ArrayList<>(Cases.settled().answers());
        List<Map<String, String>> settled = new ArrayList<>(Cases.settled().outcomes());
        answers.addAll(Cases.added().answers());
        settled.addAll(Cases.added().outcomes());
        Page page = chromium.context(new NewContextOptions()).newPage();
        page.navigate(guide.fileUrl(language + "/self-check.html"));

        List<?> found = (List<?>) page.evaluate(CHECK, answers);

        assertEquals(3888 + 56, found.size());
        for (int i = 0; i < found.size(); i++) {
            List<?> lines = (List<?>) found.get(i);
            assertEquals(
                    SelfCheckPaths.engine(answers.get(i)), lines, answers.get(i).toString());
            assertEquals(settled.get(i), filed(lines), answers.get(i).toString());
        }
        page.context().close();
    }

    @Test
    void nodeAgreesAndTheScriptsAreSmall() {
        Programs.run("env", "SITE=" + guide.folder(), Programs.node(), "--test", Path.of("src/test/js/quiz.test.mjs"));
    }

    /** As the file of cases says it: what is done already is one of those that do not fit. */
    private static Map<String, String> filed(List<?> lines) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Object line : lines) {
            String[] parts = line.toString().split(" ");
            outcomes.put(parts[0], parts[1].equals("already-done") ? "does-not-fit" : parts[1]);
        }
        return outcomes;
    }
}

package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Whatever signs an author writes, they stand on the page as they are: no markup comes of them. */
@ExtendWith(Stage.class)
class SelfCheckWordsIT {
    private static final String SIGNS = "Was it a <b or c & d?";
    private static final String CHANGED = "questions.federal_charge.question, questions.federal_charge.options.yes,"
            + " questions.federal_charge.options.no, either-way, rules-page.unsure, paper.outcome";
    private static final Path WORDS = Path.of("content/quiz/self-check/r3/en.yaml");

    @TempDir
    static Path root;

    private final Page page;

    SelfCheckWordsIT(Chromium chromium) {
        this.page = chromium.context(new NewContextOptions()).newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void signsInWordsStaySigns() {
        String words = Trees.text(WORDS)
                .replace("question: Was it a federal charge?", "question: '" + SIGNS + "'")
                .replace("yes: \"Yes\", no: \"No, state or local only\"", "yes: 'Yes <img src=y', no: \"No\"");
        GuideFolder guide = GuideFolder.copyOf(Builds.REPOSITORY, root).with(WORDS.toString(), words);
        for (String language : List.of("es", "zh-Hans", "ar", "vi")) {
            String name = "content/quiz/self-check/r3/" + language + ".yaml";
            String dated =
                    guide.text(name).replaceFirst("(translation: [^\\n]*\\d)[,}].*", "$1, holds: [" + CHANGED + "]}");
            guide.with(name, dated);
        }
        BuiltSite site = BuiltSite.build(guide.content(), guide.messages(), root.resolve("site"));
        page.navigate(site.fileUrl("en/self-check.html"));

        SelfCheckPaths.click(page, Map.of("federal_charge", "yes", "survivor", "no"));

        assertEquals(
                List.of(SIGNS, "Yes <img src=y"),
                List.of(
                        page.locator("[data-step=review]:visible dt").first().innerText(),
                        page.locator("[data-step=review]:visible dd")
                                .first()
                                .innerText()
                                .replaceFirst("(?s)\\s*Change.*$", "")));
        assertEquals(0, page.locator("#self-check img, #self-check dt b").count());
    }
}

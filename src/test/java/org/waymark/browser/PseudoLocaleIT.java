package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.pipeline.PseudoSites;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Words a third longer, with marks above and below, from left to right and from right to left: the layout holds them. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocaleIT {
    private static final Path WORK = Path.of("target/it-pseudo");

    private final BuiltSite longer = build("longer", html -> html);
    private final BuiltSite mirrored =
            build("mirrored", html -> html.replace("<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\" dir=\"rtl\">"));
    private final BrowserContext reader;
    private final Page page;

    PseudoLocaleIT(Chromium chromium) {
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private static BuiltSite build(String name, UnaryOperator<String> change) {
        Path out = WORK.resolve(name);
        if (Files.exists(out)) {
            Trees.delete(out);
        }
        Path guide = WORK.resolve(name + "-guide");
        GuideFolder.ofEachKind(guide);
        PseudoSites.write(guide, out, change);
        return new BuiltSite(out);
    }

    @TestFactory
    Stream<DynamicTest> layoutHolds() {
        return Stream.of(longer, mirrored).flatMap(site -> {
            List<String> pages =
                    site.pages().stream().filter(name -> name.startsWith("en/")).toList();
            assertTrue(pages.size() > 10);
            return pages.stream()
                    .map(name -> DynamicTest.dynamicTest(site.folder().getFileName() + " " + name, () -> {
                        page.navigate(site.fileUrl(name));
                        List<String> faults = new ArrayList<>(Probe.faults(page, 320, 640));
                        faults.addAll(Probe.faults(page, 360, 740));
                        faults.addAll(Probe.faults(page, 1280, 800));
                        assertEquals(List.of(), faults);
                    }));
        });
    }
}

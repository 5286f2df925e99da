package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.render.Addresses;

/** A page with its styles and scripts, compressed, fits into what a server sends at once. */
@ExtendWith(Stage.class)
class WeightIT {
    private static final int MOST = 14 * 1024;

    /** The page with the table of all records of a dataset, its filter and its map. */
    private static final int MOST_OF_TABLES = 40 * 1024;

    private final BuiltSite guide;

    WeightIT(BuiltSite guide) {
        this.guide = guide;
    }

    /** The address of the page with all records, without its language. */
    String tablePage() {
        return "districts/index.html";
    }

    @Test
    void contentPagesWeighAtMost14Kilobytes(TestReporter reporter) {
        List<Weight> weights = Programs.run(Programs.node(), Path.of("src/test/js/weights.mjs"), guide.folder())
                .lines()
                .map(Weight::of)
                .filter(weight ->
                        !weight.page().equals("blank.html") && !weight.page().startsWith(Addresses.DOWNLOADS))
                .sorted(Comparator.comparingInt(Weight::total).reversed())
                .toList();

        assertEquals(guide.pages().size(), weights.size());
        // Sheets to print hold many answers each: they are fetched on purpose.
        List<Weight> content = weights.stream()
                .filter(weight -> !weight.page().contains("/print/"))
                .toList();
        reporter.publishEntry("heaviest", table(content.subList(0, 5)));
        List<Weight> tooHeavy = content.stream()
                .filter(weight -> weight.total() > (isTable(weight.page()) ? MOST_OF_TABLES : MOST))
                .toList();
        assertTrue(tooHeavy.isEmpty(), table(tooHeavy));
    }

    /** True of the page with all records, and of the one with the codes of all sheets. */
    private boolean isTable(String page) {
        return page.endsWith("/" + tablePage()) || page.startsWith("c/index.");
    }

    private static String table(List<Weight> weights) {
        return weights.stream()
                .map(weight -> "%5d B = %5d HTML + %5d CSS + %4d JS  %s"
                        .formatted(weight.total(), weight.html(), weight.css(), weight.js(), weight.page()))
                .collect(Collectors.joining("\n", "\n", ""));
    }

    /** Bytes with brotli at its best. */
    private record Weight(String page, int html, int css, int js) {
        static Weight of(String line) {
            String[] parts = line.split("\t");
            return new Weight(
                    parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }

        int total() {
            return html + css + js;
        }
    }
}

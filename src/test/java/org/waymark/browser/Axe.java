package org.waymark.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe, a checker of accessibility, has against the page that is open. */
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules whose answer may change with the colours alone. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    /** AxeBuilder would load axe anew for each run, which takes longer than to judge a short page. */
    private static final String RUN = """
            async values => {
              const results = await axe.run(document, { runOnly: values, resultTypes: ['violations'], iframes: false });
              return results.violations.flatMap((rule) =>
                rule.nodes.map((node) => `axe ${rule.id}: ${node.failureSummary} ${node.html}`));
            }""";

    private Axe() {}

    /** Has axe wait in every page that the reader will open: much quicker than to hand it to each of many pages. */
    static void waitIn(BrowserContext reader) {
        reader.addInitScript(SCRIPT);
    }

    /** All rules. */
    static List<String> faults(Page page) {
        return run(page, TAGS);
    }

    /** Only the rules about colours, for a page whose other faults are known. */
    static List<String> colourFaults(Page page) {
        return run(page, COLOUR_RULES);
    }

    private static List<String> run(Page page, List<String> values) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, values))
                .stream().map(Object::toString).toList();
    }
}

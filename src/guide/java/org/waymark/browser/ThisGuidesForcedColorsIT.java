package org.waymark.browser;

import java.util.List;

/** The same on the pages of this guide. */
class ThisGuidesForcedColorsIT extends ForcedColorsIT {
    ThisGuidesForcedColorsIT(SiteServer server, Chromium chromium) {
        super(server, chromium);
    }

    @Override
    List<String> grounds() {
        return List.of(
                "en/faq/who-is-eligible.html #exit",
                "en/faq/who-is-eligible.html .short",
                "en/faq/who-is-eligible.html .callout--steps",
                "en/faq/who-is-eligible.html .callout--steps li",
                "en/faq/which-crimes-count.html .table tbody tr",
                "en/faq/who-is-eligible.html .pager__link",
                "en/faq/find-an-attorney.html .callout--caution",
                "en/print/index.html .callout--note",
                "en/index.html .search__field",
                "en/index.html .start",
                "en/get-help.html .help",
                "en/index.html .foot");
    }

    @Override
    String questionnaire() {
        return "en/self-check.html";
    }
}

package org.waymark.browser;

/** What a visit of this guide leaves behind: the name of an answer where the history is, and none of its text. */
class ThisGuidesResidueIT extends ResidueIT {
    ThisGuidesResidueIT(BuiltSite guide) {
        super(guide);
    }

    @Override
    String slug() {
        return "what-is-vacatur";
    }

    @Override
    String text() {
        return "as if it had never existed";
    }
}

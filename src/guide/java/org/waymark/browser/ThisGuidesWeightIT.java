package org.waymark.browser;

/** The pages of this guide fit, too. */
class ThisGuidesWeightIT extends WeightIT {
    ThisGuidesWeightIT(BuiltSite guide) {
        super(guide);
    }

    @Override
    String tablePage() {
        return "states/index.html";
    }
}

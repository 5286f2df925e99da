package org.waymark.browser;

/** The first guide says the same on a USB stick and with JavaScript switched off. */
class ThisGuideWithoutServerOrScriptIT extends WithoutServerOrScriptIT {
    ThisGuideWithoutServerOrScriptIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        super(guide, server, chromium);
    }
}

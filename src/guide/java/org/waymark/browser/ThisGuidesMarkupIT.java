package org.waymark.browser;

/** Every page of the first guide is sound HTML. */
class ThisGuidesMarkupIT extends MarkupIT {
    ThisGuidesMarkupIT(BuiltSite guide, SiteServer server) {
        super(guide, server);
    }
}

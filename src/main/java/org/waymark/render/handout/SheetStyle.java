package org.waymark.render.handout;

import org.waymark.model.OutputFile;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;

/** The stylesheet of sheets, which they load beside that of all pages. */
final class SheetStyle {
    private SheetStyle() {}

    static OutputFile of(SiteContext site) {
        return site.theme().style("sheet");
    }

    static String href(PageContext page) {
        return page.href(of(page.siteContext()));
    }
}

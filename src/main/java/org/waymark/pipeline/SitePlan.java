package org.waymark.pipeline;

import java.util.List;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;

/**
 * All files of a site, none of them made yet.
 *
 * @param context the site as it is shown
 */
record SitePlan(SiteContext context, List<Page> pages) {
    SitePlan {
        pages = List.copyOf(pages);
    }
}

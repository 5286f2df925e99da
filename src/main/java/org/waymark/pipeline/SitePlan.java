package org.waymark.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.render.Page;
import org.waymark.render.context.SiteContext;

/**
 * All files of a site, none of them made yet.
 *
 * @param context the site as it is shown
 */
record SitePlan(SiteContext context, List<Page> pages) {
    SitePlan {
        pages = List.copyOf(pages);
    }

    /** The same plan with further files. */
    SitePlan with(List<Page> more) {
        return new SitePlan(
                context, Stream.concat(pages.stream(), more.stream()).toList());
    }
}

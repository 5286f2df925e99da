package org.waymark.render.context;

import java.util.stream.Stream;
import org.waymark.render.Page;

/** Plans one part of the site: which pages it has, and how each is made. */
public interface Renderer {
    Stream<Page> plan(SiteContext site);

    /** Its printed sheets that the list of sheets names. */
    default Stream<SheetTarget> sheets(LanguageContext context) {
        return Stream.empty();
    }

    /**
     * A printed sheet.
     *
     * @param about how long it is, or what it is for
     */
    record SheetTarget(LinkTarget target, String about) {}
}

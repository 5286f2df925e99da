package org.waymark.render.context;

import java.util.stream.Stream;
import org.waymark.render.Page;

/** Plans one part of the site: which pages it has, and how each is made. */
public interface Renderer {
    Stream<Page> plan(SiteContext site);
}

package org.waymark.render;

import java.util.stream.Stream;

/** Plans one part of the site: which pages there are, and how each is made. */
public interface Renderer {
    Stream<Page> plan(SiteContext site);
}

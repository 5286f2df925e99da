package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;

/** What there is to print, and how long it is. */
public record PrintIndex(Frame frame, List<Sheet> sheets) {

    /** One sheet. */
    public record Sheet(String href, String name, String length) {}
}

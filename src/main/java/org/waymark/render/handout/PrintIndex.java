package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;

/** The list of all sheets, with their lengths. */
public record PrintIndex(Frame frame, List<Sheet> sheets) {

    /** A sheet in the list. */
    public record Sheet(String href, String name, String length) {}
}

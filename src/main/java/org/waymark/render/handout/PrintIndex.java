package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;

/**
 * The list of all sheets, with their files.
 *
 * @param hasBooklets true if any sheet is a booklet too
 */
public record PrintIndex(Frame frame, String style, List<Group> groups, boolean hasBooklets) {

    /** Sheets of one kind. */
    public record Group(String heading, List<Sheet> sheets, List<Sheet> records) {}

    /**
     * A sheet in the list.
     *
     * @param id the name of its files
     * @param about how long it is, or what it is for; blank if its name says enough
     * @param preview the picture of its first page; blank if there is no file
     */
    public record Sheet(String id, String href, String name, String about, String preview, List<File> files) {}

    /** A file of a sheet, with its form, its length and its size. */
    public record File(String href, String text) {}
}

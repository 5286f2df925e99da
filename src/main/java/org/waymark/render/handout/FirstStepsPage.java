package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The sheet with the first steps: blocks of answers under headings of their own.
 *
 * @param style the stylesheet of sheets
 */
public record FirstStepsPage(
        Frame frame, String style, List<Part> parts, List<HelpLine> help, List<Link> safety, Colophon colophon) {

    /**
     * Blocks under a heading.
     *
     * @param lang the language of the blocks
     */
    public record Part(String heading, String lang, String dir, List<String> blocks) {}
}

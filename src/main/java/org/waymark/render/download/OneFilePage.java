package org.waymark.render.download;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;

/**
 * What surrounds the sections of the one-file edition.
 *
 * @param policy the content security policy, which allows these scripts and this style alone
 * @param script where the script of every page goes, before anything is shown: a file that was left stays empty
 * @param style where the style goes
 * @param contents the links to the sections
 * @param sections where they go
 * @param scripts where the others go
 */
public record OneFilePage(
        Frame frame, String policy, Html script, Html style, List<Link> contents, Html sections, Html scripts) {
    static final String SCRIPT = "<!--script-->";
    static final String STYLE = "<!--style-->";
    static final String SECTIONS = "<!--sections-->";
    static final String SCRIPTS = "<!--scripts-->";

    static OneFilePage of(Frame frame, String policy, List<Link> contents) {
        return new OneFilePage(
                frame,
                policy,
                Html.written(SCRIPT),
                Html.written(STYLE),
                contents,
                Html.written(SECTIONS),
                Html.written(SCRIPTS));
    }
}

package org.waymark.render.currency;

import java.util.List;
import org.waymark.render.Frame;

/**
 * The page that takes the code of a sheet.
 *
 * @param script the address of the script that compares what is typed with the list
 * @param codes the codes of all sheets, in the order of their letters
 */
public record CodesPage(Frame frame, String script, List<Known> codes) {

    /**
     * A code of a sheet.
     *
     * @param letters in two groups
     */
    public record Known(String href, String letters) {}
}

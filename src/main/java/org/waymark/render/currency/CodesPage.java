package org.waymark.render.currency;

import java.util.List;
import org.waymark.render.Frame;

/**
 * The page that takes the code of a sheet.
 *
 * @param script the address of the script that compares what is typed with the list
 * @param all the letters of all codes, one after the other
 * @param codes the codes of the sheets in the language of the page, in the order of their letters
 */
public record CodesPage(Frame frame, String script, String all, List<Known> codes) {

    /**
     * A code of a sheet.
     *
     * @param letters in two groups
     */
    public record Known(String href, String letters) {}
}

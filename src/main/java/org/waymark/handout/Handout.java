package org.waymark.handout;

import java.time.LocalDate;
import org.waymark.model.Language;
import org.waymark.model.PaperSize;

/**
 * A sheet that becomes a file.
 *
 * @param page the path of its page in the site
 * @param file the path of its PDF in the site
 * @param title the name of the document
 * @param foot what stands at the foot of each page
 * @param day the day that the file bears, whenever it is made
 */
public record Handout(
        String page,
        String file,
        Form form,
        PaperSize paper,
        Language language,
        String title,
        Foot foot,
        LocalDate day) {

    /**
     * The foot of a page.
     *
     * @param name the sheet, its edition and its language
     * @param help whom to call
     * @param number page x of y, with {@link #PAGE} and {@link #PAGES} for the numbers
     * @param isFromRight true if it is read from right to left
     */
    public record Foot(String name, String help, String number, boolean isFromRight) {
        public static final String PAGE = "\u0001";
        public static final String PAGES = "\u0002";
    }
}

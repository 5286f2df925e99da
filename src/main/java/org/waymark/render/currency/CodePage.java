package org.waymark.render.currency;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.edits.ChangesView;

/**
 * The page of a code: whether the sheet that bears it is current, and if not, what has changed for its reader.
 *
 * @param code the letters of the code, in two groups
 * @param verdict whether the sheet is current
 * @param printed the day of the text on the sheet
 * @param changed what has changed on the sheet since that day
 * @param now the sheet as it is today, or the list of all sheets if it is no longer given out
 */
public record CodePage(
        Frame frame, String code, boolean current, String verdict, String printed, List<Changed> changed, Link now) {

    /**
     * A text of the sheet that has changed.
     *
     * @param label blank if the text was on the sheet before
     * @param changes the changes; empty if all changes of the sheet together are too long for the page
     * @param all the page of all changes; empty if there is none
     */
    public record Changed(
            String label,
            String href,
            Sentence name,
            List<Sentence> sentences,
            List<ChangesView> changes,
            List<Link> all) {
        Changed withoutChanges() {
            return new Changed(label, href, name, sentences, List.of(), all);
        }
    }

    /** Words of an author, with their language. */
    public record Sentence(String text, String lang, String dir) {}
}

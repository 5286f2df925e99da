package org.waymark.render.past;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.edits.ChangesView;
import org.waymark.render.text.SourceList.Cited;

/**
 * How an answer changed.
 *
 * @param today the answer as it is now
 * @param statuses what the reader must know about the texts: not translated, by machine
 * @param behind that the source has changed since, and how; empty where the language is up to date
 * @param steps the newest first
 * @param dates none: each step has its own
 */
public record HistoryPage(
        Frame frame,
        Link today,
        List<String> statuses,
        List<Behind> behind,
        List<Step> steps,
        List<Cited> sources,
        List<String> dates) {

    /** A sentence that an author wrote in the guide's first language. */
    public record Sentence(String text, String lang, String dir) {}

    /** What the source has since. */
    public record Behind(String line, List<Sentence> changes) {}

    /**
     * A text of the answer, and what it changed.
     *
     * @param id for links to it
     * @param editions the name of the edition in which it appeared; empty where it was in none
     * @param changes from the text before; empty for the first text
     * @param before the text that held until then
     */
    public record Step(
            String id,
            String day,
            List<Sentence> editions,
            List<Sentence> sentence,
            List<ChangesView> changes,
            List<Link> before) {}
}

package org.waymark.render.past;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.edits.ChangesView;
import org.waymark.render.text.SourceList.Cited;

/**
 * The page of an answer's changes.
 *
 * @param today the current answer
 * @param statuses what the reader must know about the texts: not translated, machine translation
 * @param behind that the source has changed since, and how; empty if the language is up to date
 * @param steps newest first
 * @param dates always empty, because each step has its own date
 */
public record HistoryPage(
        Frame frame,
        Link today,
        List<String> statuses,
        List<Behind> behind,
        List<Step> steps,
        List<Cited> sources,
        List<String> dates) {

    /** An author's sentence, with its language. */
    public record Sentence(String text, String lang, String dir) {}

    /** The changes that the language does not have yet. */
    public record Behind(String line, List<Sentence> changes) {}

    /**
     * A text of the answer, and what it changed.
     *
     * @param id for links to the step
     * @param editions the name of the first edition with this text; empty if there is none
     * @param changes the changes since the previous text; empty for the first text
     * @param before the link to the text that it replaced
     */
    public record Step(
            String id,
            String day,
            List<Sentence> editions,
            List<Sentence> sentence,
            List<ChangesView> changes,
            List<Link> before) {}
}

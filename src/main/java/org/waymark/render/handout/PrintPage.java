package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.Definitions.Definition;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.TextView;

/**
 * A printed sheet: the whole guide, a topic, or an answer.
 *
 * @param style the stylesheet of sheets, which it loads beside that of all pages
 * @param edition the day of the guide that the sheet shows
 * @param statuses what the reader must know about the text
 * @param whole true if it has several topics
 * @param single true if it has one answer, which needs no contents
 * @param level the heading level of the answers
 * @param notes the glossary terms that it uses, in the order of their numbers
 * @param rest the sheets with the answers that had no room on this one
 */
public record PrintPage(
        Frame frame,
        String style,
        String heading,
        String line,
        String edition,
        List<String> statuses,
        boolean whole,
        boolean single,
        int level,
        List<Chapter> chapters,
        List<Definition> notes,
        List<Link> rest,
        List<HelpLine> help,
        List<Link> safety,
        Colophon colophon) {

    /** A topic. */
    public record Chapter(String id, String name, List<Answer> answers) {}

    /**
     * An answer, with its sources and dates on one line.
     *
     * @param number its place in the guide
     * @param statuses what the reader must know beyond what the sheet says for all answers: not translated, out of
     *     date
     */
    public record Answer(String id, int number, List<String> statuses, TextView text, String sources, String since) {}
}

package org.waymark.render.handout;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.Definitions.Definition;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.TextView;

/**
 * A sheet: the whole guide, or one topic.
 *
 * @param edition the day that it is from
 * @param statuses what its reader must know about the text
 * @param whole whether it has several topics
 * @param level of the answers' headings
 * @param notes the words that it uses, in the order of their numbers
 * @param rest the sheets with what had no room on this one
 */
public record PrintPage(
        Frame frame,
        String heading,
        String line,
        String edition,
        List<String> statuses,
        boolean whole,
        int level,
        List<Chapter> chapters,
        List<Definition> notes,
        List<Link> rest,
        List<HelpLine> help,
        List<Link> safety) {

    /** A topic. */
    public record Chapter(String id, String name, List<Answer> answers) {}

    /**
     * An answer, with its sources and dates on one line.
     *
     * @param statuses what its reader must know beyond what the sheet says for all: not translated, older
     */
    public record Answer(String id, List<String> statuses, TextView text, String sources, String since) {}
}

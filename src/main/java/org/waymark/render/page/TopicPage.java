package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page of a topic, with the short answer of each question, or the page of all topics.
 *
 * @param parts the links to the pages of a long topic; empty if it has only one page
 */
public record TopicPage(
        Frame frame,
        String heading,
        String about,
        List<Link> parent,
        List<Topic> topics,
        List<Part> parts,
        List<Link> previous,
        List<Link> next) {

    /**
     * A topic.
     *
     * @param count the number of its questions if they are not listed, or else blank
     */
    public record Topic(String href, String name, String about, String count, List<Question> questions) {}

    /** A link to one of the pages of a topic. */
    public record Part(String href, String name, boolean current) {}

    /**
     * A question.
     *
     * @param shortAnswer the first block of its answer, without markup
     */
    public record Question(String href, String text, String shortAnswer, String lang, String dir) {}
}

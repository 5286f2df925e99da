package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * A topic with its questions, each with its short answer; or all topics.
 *
 * @param parts the pages that a long topic has; empty where it has only this one
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
     * @param count how many questions it has, where they are not listed; else empty
     */
    public record Topic(String href, String name, String about, String count, List<Question> questions) {}

    /** One of the pages of a topic. */
    public record Part(String href, String name, boolean current) {}

    /**
     * A question.
     *
     * @param shortAnswer the first block of its answer, without markup
     */
    public record Question(String href, String text, String shortAnswer, String lang, String dir) {}
}

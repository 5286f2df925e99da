package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/** A topic with its questions, or all topics: each question with its short answer. */
public record TopicPage(
        Frame frame,
        String heading,
        String about,
        List<Link> parent,
        List<Topic> topics,
        List<Link> previous,
        List<Link> next) {

    /** A topic. */
    public record Topic(String href, String name, String about, List<Question> questions) {}

    /**
     * A question.
     *
     * @param shortAnswer the first block of its answer, without markup
     */
    public record Question(String href, String text, String shortAnswer, String lang, String dir) {}
}

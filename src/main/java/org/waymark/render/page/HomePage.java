package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The first page: what this is, where to start, all questions, whom to call.
 *
 * @param intro the text before the list of starts, as HTML
 * @param starts where to go by need
 * @param quizzes the questionnaires of the guide
 * @param rest the text after the list, as HTML
 * @param safety the page about reading safely; empty where there is none
 */
public record HomePage(
        Frame frame,
        String heading,
        String lang,
        String dir,
        List<String> statuses,
        String intro,
        String startHeading,
        List<Link> starts,
        List<Link> quizzes,
        String rest,
        List<TopicPage.Topic> topics,
        List<HelpLine> help,
        List<Link> safety) {}

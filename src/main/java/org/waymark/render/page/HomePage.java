package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The first page: search, where to start, all questions, whom to call. The page of the search has no words of an author
 * before and after the list of starts, and is the same otherwise.
 *
 * @param intro the text before the list of starts, as HTML
 * @param starts where to go by need
 * @param quizzes the questionnaires of the guide
 * @param rest the text after the list, as HTML
 * @param safety the page about reading safely; empty where there is none
 * @param questions the list of all questions
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
        List<Link> safety,
        Link questions) {}

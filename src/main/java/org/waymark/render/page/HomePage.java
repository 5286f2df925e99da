package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The home page: search, ways in, all questions, help lines. The search page is the same without the author's texts before and
 * after the ways in.
 *
 * @param intro the text before the ways in, as HTML
 * @param starts the ways in, by the reader's need
 * @param resultKinds what the search calls records, by the folder of their dataset
 * @param quizzes the links to the questionnaires
 * @param rest the text after the ways in, as HTML
 * @param safety the link to the page about reading safely; empty if there is none
 * @param questions the link to the list of all questions
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
        List<ResultKind> resultKinds,
        List<Link> quizzes,
        String rest,
        List<TopicPage.Topic> topics,
        List<HelpLine> help,
        List<Link> safety,
        Link questions) {
    /** What the search calls the pieces of a folder. */
    public record ResultKind(String folder, String text) {}
}

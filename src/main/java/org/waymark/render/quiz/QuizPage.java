package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The questionnaire itself.
 *
 * @param lang the language of its words, which is the source's where there is no translation
 * @param style what this page loads in place of the stylesheet of all pages
 * @param scripts what this page loads beside what all pages load, in order
 * @param paper the sheet for paper
 * @param rules the page with all rules
 * @param states the page of the states, where the guide has laws of states
 * @param later what is loaded when somebody begins: the style of the notes, the script with each state's page
 */
public record QuizPage(
        Frame frame,
        String lang,
        String dir,
        List<String> statuses,
        QuizView quiz,
        String style,
        List<String> scripts,
        Link paper,
        Link rules,
        List<Link> states,
        List<String> later) {}

package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The questionnaire itself.
 *
 * @param lang the language of its words; the source language if there is no translation
 * @param style the stylesheet that this page loads instead of the common one
 * @param scripts the scripts that this page loads besides the common one, in order
 * @param paper the printed sheet
 * @param rules the page with all rules
 * @param states the page of the states, if the guide has state laws
 * @param later the files loaded when somebody starts: the style of the notes, and the script with the page of each
 *     state
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

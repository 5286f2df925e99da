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
 * @param besides the printed sheet and the page with all rules, if the questionnaire has them
 * @param records the page that lists the records of which a reader may choose one
 * @param outcomes the script with the words of outcomes, which this page loads once it stands
 * @param later the files loaded when somebody starts: the style of the notes, and the script with the page of each
 *     record
 */
public record QuizPage(
        Frame frame,
        String lang,
        String dir,
        List<String> statuses,
        QuizView quiz,
        String style,
        List<String> scripts,
        List<Link> besides,
        List<Link> records,
        String outcomes,
        List<String> later) {}

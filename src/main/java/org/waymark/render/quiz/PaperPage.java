package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The questionnaire for paper, with the table that says what the marked letters mean.
 *
 * @param style what this sheet loads in place of the stylesheet of all pages
 * @param columns the numbers of the table's questions
 * @param gate what an unsure answer to one of the first questions changes
 */
public record PaperPage(
        Frame frame,
        String lang,
        String dir,
        List<String> statuses,
        String style,
        String edition,
        QuizView quiz,
        List<Integer> columns,
        List<ResultTable> parts,
        Html gate,
        List<HelpLine> help,
        List<Link> safety) {

    /** The lines of one result. */
    public record ResultTable(String id, Html name, List<Line> lines) {}

    /** One line: a cell of letters for each question of the table, and the outcome. */
    public record Line(List<String> cells, Html outcome, String sign) {}
}

package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The questionnaire on paper, with the table that resolves the marked letters.
 *
 * @param style the stylesheet that this sheet loads instead of the common one
 * @param columns the numbers of the questions in the table
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

    /** A line: a cell of letters for each question of the table, and the outcome. */
    public record Line(List<String> cells, Html outcome, String sign) {}
}

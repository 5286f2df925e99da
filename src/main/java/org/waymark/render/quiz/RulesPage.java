package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.text.SourceList;

/**
 * The whole decision table in words.
 *
 * @param notes how unsure answers and answers that end the questions are resolved
 */
public record RulesPage(
        Frame frame,
        String lang,
        String dir,
        List<String> statuses,
        QuizView quiz,
        Link back,
        List<Html> notes,
        List<ResultRules> parts,
        List<SourceList.Cited> sources,
        List<String> dates) {

    /** The rows of one result. */
    public record ResultRules(String id, Html name, Html about, List<RuleRow> rows) {}

    public record RuleRow(
            String rule, List<Clause> clauses, Html outcome, Html reason, List<Link> guide, String cites) {}

    /** A question of a condition, with the options that it accepts. */
    public record Clause(Html question, List<Html> options) {}
}

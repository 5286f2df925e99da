package org.waymark.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.yaml.WrittenNode.Style;
import org.waymark.yaml.WrittenNode.Text;

/** Explains why a text cannot be parsed: what made the parser fail, or what led to it. */
record SyntaxReport(Lines lines, Offsets offsets, Diagnostics diagnostics) {
    /**
     * Reports what made the parser fail.
     *
     * @param lastQuoted the last quoted text before the failure
     */
    void report(MarkedYamlEngineException e, Text lastQuoted) {
        YamlFault known = YamlFault.of(e);
        Optional<Mark> mark = known.mark(e);
        if (mark.isEmpty()) {
            diagnostics.report(Rule.YAML_SYNTAX, lines.at(0), known.message(e), known.hint());
            return;
        }
        int offset = offsets.of(mark.get());
        if (known == YamlFault.TEXT && isBehind(lastQuoted, offset)) {
            reportQuote(lastQuoted.start());
            return;
        }
        int from = e.getContextMark().or(e::getProblemMark).map(offsets::of).orElse(offset);
        Lookalikes.explain(lines, known, Math.min(from, offset), offset)
                .ifPresentOrElse(found -> found.report(diagnostics), () -> report(known, e, offset));
    }

    private void report(YamlFault known, MarkedYamlEngineException e, int offset) {
        int number = lines.lineOf(offset);
        String line = lines.line(number);
        String before = line.substring(0, offset - lines.start(number));
        String above = number == 0 ? "" : lines.line(number - 1);
        if (above.strip().equals("...") || line.strip().equals("...")) {
            int dots = line.strip().equals("...") ? number : number - 1;
            diagnostics.report(
                    Rule.YAML_SYNTAX,
                    lines.at(lines.start(dots)),
                    "a line of three dots ends the keys, and what follows would not be read",
                    "Delete the line.");
        } else if (known == YamlFault.COLON && number > 0 && Lookalikes.isSound(before)) {
            // the line itself is fine: the one above is not a key, or belongs to another group
            boolean isKey = above.contains(": ") || above.endsWith(":");
            YamlFault fault = isKey ? YamlFault.INDENT : YamlFault.KEY;
            int place = isKey ? offset : lines.start(number - 1);
            diagnostics.report(Rule.YAML_SYNTAX, lines.at(place), fault.message(), fault.hint());
        } else if (known == YamlFault.TAB && !before.isBlank()) {
            diagnostics.report(Rule.YAML_SYNTAX, lines.at(offset), "there is a tab behind the text", "Delete it.");
        } else {
            diagnostics.report(Rule.YAML_SYNTAX, lines.at(offset), known.message(e), known.hint(line));
        }
    }

    /**
     * True if the failure is on the line where a quoted text of several lines ended. Its closing mark most likely
     * opened another text.
     */
    private boolean isBehind(Text lastQuoted, int offset) {
        int opened = lines.lineOf(lastQuoted.start());
        int closed = lines.lineOf(lastQuoted.end());
        return lastQuoted.style() == Style.QUOTED && opened < closed && closed == lines.lineOf(offset);
    }

    private void reportQuote(int start) {
        String hint = YamlFault.QUOTE.hint(lines.line(lines.lineOf(start)));
        diagnostics.report(Rule.YAML_SYNTAX, lines.at(start), YamlFault.QUOTE.message(), hint);
    }
}

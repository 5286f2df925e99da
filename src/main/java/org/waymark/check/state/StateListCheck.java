package org.waymark.check.state;

import java.util.List;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.state.StateLaw;

/** Checks that a guide with any state's law has that of every state on its list: readers would take a gap for "no law". */
public final class StateListCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        List<StateLaw> states = site.all(StateLaw.class);
        if (states.isEmpty()) {
            return;
        }
        List<String> listed = site.guide().states().stream().map(Located::value).toList();
        if (listed.isEmpty()) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    SourcePosition.ofFile(site.guide().title().position().path()),
                    "'states' is missing, but there are laws of states",
                    "List the codes of all states and territories that the guide must have: states: [ca, tx]");
            return;
        }
        states.stream()
                .filter(state -> !listed.contains(state.code()))
                .forEach(state -> diagnostics.report(
                        Rule.UNKNOWN_STATE,
                        state.position(),
                        "the guide lists no state '" + state.code() + "'",
                        Nearest.hint(state.code(), listed) + " The list is in guide.yaml, under states."));
        List<String> codes = states.stream().map(StateLaw::code).toList();
        site.guide().states().stream()
                .filter(code -> !codes.contains(code.value()))
                .filter(code -> !site.unread().contains("states/" + code.value()))
                .forEach(code -> diagnostics.report(
                        Rule.MISSING_STATE,
                        code.position(),
                        "there is nothing about the state '" + code.value() + "'",
                        "Write states/" + code.value() + "/r1/state.yaml. Where no law was found, it says so:"
                                + " mechanisms: []"));
    }
}

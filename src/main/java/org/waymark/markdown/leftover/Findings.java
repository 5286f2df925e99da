package org.waymark.markdown.leftover;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Gathers the findings of one file and reports each kind once, with all its lines, because a pasted text has the same fault
 * in many lines.
 */
public final class Findings {
    private static final int MOST_LINES = 20;
    // rules of links and names: each breaks one of its own
    private static final Set<Rule> ONE_BY_ONE =
            EnumSet.of(Rule.LINK_TARGET, Rule.LINK_WORDS, Rule.BLOCK_NAME, Rule.FOOTNOTE, Rule.IMAGE);

    private final IntFunction<SourcePosition> places;
    private final Map<Object, List<Finding>> found = new LinkedHashMap<>();

    /** A fault at an offset in the file. */
    record Finding(Rule rule, int offset, String message, String hint) {}

    public Findings(IntFunction<SourcePosition> places) {
        this.places = places;
    }

    /** Adds a finding. */
    void add(Object kind, Finding finding) {
        Object one = ONE_BY_ONE.contains(finding.rule()) ? finding : kind;
        found.computeIfAbsent(one, key -> new ArrayList<>()).add(finding);
    }

    public void report(Diagnostics diagnostics) {
        for (List<Finding> same : found.values()) {
            Finding first = same.get(0);
            diagnostics.report(
                    first.rule(), places.apply(first.offset()), first.message() + others(same), first.hint());
        }
    }

    private String others(List<Finding> same) {
        return alsoOn(same.stream()
                .map(finding -> places.apply(finding.offset()).line())
                .toList());
    }

    /** The words that name the other lines with the same fault. */
    public static String alsoOn(List<Integer> lines) {
        List<Integer> others = lines.stream().distinct().skip(1).toList();
        if (others.isEmpty()) {
            return "";
        }
        String listed = others.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = others.size() - MOST_LINES;
        return " (also on " + (others.size() == 1 ? "line " : "lines ") + listed
                + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}

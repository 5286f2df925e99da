package org.waymark.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings;

/** Reports a fault that a file has many times only once, with all its lines: pasted HTML has hundreds of tags. */
final class Repeats {
    private static final int FEW = 3;
    private static final Set<Rule> FOLDED =
            EnumSet.of(Rule.RAW_HTML, Rule.LINK_TARGET, Rule.LINK_WORDS, Rule.IMAGE, Rule.FOOTNOTE);

    private Repeats() {}

    /** Reports what was found in a file. */
    static void fold(Diagnostics file, Diagnostics all) {
        Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic found : file.all()) {
            String key = FOLDED.contains(found.rule()) ? kind(found) : found.format();
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(found);
        }
        alike.values().forEach(same -> report(same, all));
    }

    /** The rule and its advice, without the words and addresses that the advice quotes. */
    private static String kind(Diagnostic found) {
        return found.rule() + " " + found.hint().replaceAll("\\([^()]*\\)|'[^']*'|\\[[^\\[\\]]*]", "");
    }

    private static void report(List<Diagnostic> same, Diagnostics all) {
        Diagnostic first = same.get(0);
        if (same.size() <= FEW) {
            same.forEach(one -> all.report(one.rule(), one.position(), one.message(), one.hint()));
        } else {
            List<Integer> lines =
                    same.stream().map(one -> one.position().line()).toList();
            all.report(first.rule(), first.position(), first.message() + Findings.alsoOn(lines), first.hint());
        }
    }
}

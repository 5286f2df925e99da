package org.waymark.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.Provenance.Acceptance;
import org.waymark.model.Provenance.Review;
import org.waymark.model.Provenance.State;
import org.waymark.model.Provenance.Translation;
import org.waymark.read.yaml.Fields;

/** Reads the provenance of a text: its translation, its review, and the day it was last checked. */
public final class ProvenanceReader {
    private final Fields fields;

    public ProvenanceReader(Fields fields) {
        this.fields = fields;
    }

    /** Reports a translation that does not say how it was made. */
    public void requireTranslation() {
        if (!fields.has("translation")) {
            fields.missing("translation", "translation: {state: machine, on: 2026-11-24}");
        }
    }

    public Provenance read() {
        return new Provenance(
                fields.group("translation").flatMap(ProvenanceReader::translation),
                fields.group("review").flatMap(ProvenanceReader::review),
                fields.date("checked").map(Located::value),
                accepted());
    }

    /** Each needs a reason, so that whoever reads the file next need not guess. */
    private List<Acceptance> accepted() {
        List<Acceptance> accepted = new ArrayList<>();
        for (Fields group : fields.groups("accept")) {
            var block = group.required("block", "block: short");
            var rule = group.required("rule", "rule: translation-negation").flatMap(word -> rule(group, word));
            var why = group.required("why", "why: the sentence says it with another word")
                    .map(Located::value);
            group.end();
            if (block.isPresent() && rule.isPresent() && why.isPresent()) {
                accepted.add(new Acceptance(block.get(), rule.get(), why.get()));
            }
        }
        return accepted;
    }

    private static Optional<Rule> rule(Fields group, Located<String> word) {
        Map<String, Rule> allowed = new TreeMap<>();
        Rule.ACCEPTABLE.forEach(rule -> allowed.put(rule.id(), rule));
        return group.oneOf("rule", allowed.keySet(), word)
                ? Optional.ofNullable(allowed.get(word.value()))
                : Optional.empty();
    }

    private static Optional<Translation> translation(Fields group) {
        var state = group.required("state", "state: machine").flatMap(word -> group.choice("state", State.class, word));
        var by = group.text("by").map(Located::value);
        var on = group.requiredDate("on").map(Located::value);
        if (state.filter(s -> s != State.MACHINE).isPresent() && by.isEmpty()) {
            group.missing("by", "by: the name of the person who did it");
        }
        var holds = group.texts("holds").stream().map(Located::value).toList();
        group.end();
        return state.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Translation(state.get(), by, on.get(), holds));
    }

    private static Optional<Review> review(Fields group) {
        var by = group.required("by", "by: the name of the person who read it").map(Located::value);
        var role = group.required("as", "as: reviewer");
        var on = group.requiredDate("on").map(Located::value);
        group.end();
        return by.isEmpty() || role.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review(by.get(), role.get(), on.get()));
    }
}

package org.waymark.read.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.diagnostic.Years;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateFacts.Confidence;
import org.waymark.model.state.StateSource;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;

/** Reads the facts of one state. Mechanisms are read by {@link MechanismReader}. */
final class StateFactsReader {
    private static final String MONTH = "2026-02";

    private final Fields fields;

    StateFactsReader(Fields fields) {
        this.fields = fields;
    }

    /** The facts. Empty if something that every page needs is missing; that is then reported. */
    Optional<StateFacts> read() {
        var name = fields.required("name", "name: Alabama");
        var fips = fields.text("fips").filter(this::isFips);
        var confidence = fields.required("confidence", "confidence: high")
                .flatMap(word -> fields.choice("confidence", Confidence.class, word));
        var asOf = date("as-of");
        var nextCheck = date("next-check");
        boolean checkFirst = fields.isTrue("check-first");
        List<Mechanism> mechanisms = mechanisms();
        List<StateSource> sources = sources();
        return name.isEmpty() || confidence.isEmpty() || asOf.isEmpty() || nextCheck.isEmpty()
                ? Optional.empty()
                : Optional.of(new StateFacts(
                        name.get(),
                        fips,
                        confidence.get(),
                        asOf.get(),
                        nextCheck.get(),
                        checkFirst,
                        mechanisms,
                        sources));
    }

    private boolean isFips(Located<String> number) {
        boolean fits = number.value().matches("\\d{2}");
        if (!fits) {
            notA("fips", number, "a number of two digits", "\"01\"");
        }
        return fits;
    }

    private Optional<Located<PartialDate>> date(String key) {
        return fields.required(key, key + ": " + MONTH).flatMap(text -> {
            Optional<PartialDate> date = PartialDate.parse(text.value()).filter(found -> Years.hold(found.first()));
            if (date.isEmpty()) {
                fields.diagnostics()
                        .report(
                                Rule.DATE,
                                text.position(),
                                "'" + key + "' is '" + text.value() + "', not a date that can be meant",
                                "Write as much as is known, year, month, day, for example: " + key + ": " + MONTH);
            }
            return date.map(known -> new Located<>(known, text.position()));
        });
    }

    private List<Mechanism> mechanisms() {
        if (!fields.has("mechanisms")) {
            fields.missing("mechanisms", "mechanisms: [] where no law was found");
        }
        List<Mechanism> mechanisms = new ArrayList<>();
        Ids ids = new Ids("mechanism", fields.diagnostics());
        for (Fields one : fields.groups("mechanisms")) {
            new MechanismReader(one, ids).read().ifPresent(mechanisms::add);
            one.end();
        }
        return mechanisms;
    }

    private List<StateSource> sources() {
        List<StateSource> sources = new ArrayList<>();
        for (Fields one : fields.groups("sources")) {
            var title = one.required("title", "title: Ala. Code § 15-27-1");
            one.required("url", "url: https://law.example/15-27-1");
            var url = WebAddress.read(one, "url");
            var kind = one.required("kind", "kind: statute")
                    .flatMap(word -> one.choice("kind", StateSource.Kind.class, word));
            var readOn = one.requiredDate("read-on");
            one.end();
            if (title.isPresent() && url.isPresent() && kind.isPresent() && readOn.isPresent()) {
                sources.add(new StateSource(title.get(), url.get(), kind.get(), readOn.get()));
            }
        }
        return sources;
    }

    private void notA(String key, Located<String> written, String expected, String example) {
        SourcePosition position = written.position();
        fields.diagnostics()
                .report(
                        Rule.WRONG_TYPE,
                        position,
                        "'" + key + "' is '" + written.value() + "', not " + expected,
                        "Write, for example: " + key + ": " + example);
    }
}

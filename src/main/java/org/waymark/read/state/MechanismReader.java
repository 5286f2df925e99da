package org.waymark.read.state;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Mechanism.Burden;
import org.waymark.model.state.Mechanism.Condition;
import org.waymark.model.state.Mechanism.Documentation;
import org.waymark.model.state.Mechanism.Hearing;
import org.waymark.model.state.Mechanism.Offenses;
import org.waymark.model.state.Mechanism.Reach;
import org.waymark.model.state.Mechanism.TimeLimit;
import org.waymark.model.state.Mechanism.WaitingPeriod;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;

/**
 * Reads one mechanism. A mechanism with a fault is kept with a likely value in its place, so that references to it are
 * not reported as further faults.
 */
final class MechanismReader {
    private final Fields fields;
    private final Ids ids;

    MechanismReader(Fields fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    /** The mechanism; empty if it has no valid id. */
    Optional<Mechanism> read() {
        Optional<Located<String>> id =
                fields.required("id", "id: expungement-arrests").filter(ids::accepts);
        Optional<Located<Mechanism.Type>> type = choice("type", Mechanism.Type.VACATUR);
        Optional<Located<Reach>> reach = choice("for", Reach.CONVICTIONS);
        boolean isDefense = type.map(known -> known.value() == Mechanism.Type.AFFIRMATIVE_DEFENSE)
                .orElse(reach.filter(known -> known.value() == Reach.CHARGES).isPresent());
        Located<Reach> likeliest = new Located<>(isDefense ? Reach.CHARGES : Reach.CONVICTIONS, fields.position());
        var citation = fields.text("citation").map(Located::value);
        var offenses = choice("offenses", Offenses.ANY).map(Located::value);
        var burden = choice("burden", Burden.PREPONDERANCE).map(Located::value);
        var documentation = choice("documentation", Documentation.NOT_REQUIRED).map(Located::value);
        var waiting = choice("waiting-period", WaitingPeriod.NONE);
        var limit = timeLimit();
        var conditions = conditions();
        fields.required("minors-only", "minors-only: false");
        boolean minorsOnly = fields.isTrue("minors-only");
        var hearing = choice("hearing", Hearing.REQUIRED).map(Located::value);
        var enacted = year("enacted");
        var amended = year("amended");
        return id.map(known -> new Mechanism(
                known,
                type.map(Located::value)
                        .orElse(isDefense ? Mechanism.Type.AFFIRMATIVE_DEFENSE : Mechanism.Type.VACATUR),
                reach.orElse(likeliest),
                citation,
                offenses.orElse(Offenses.UNKNOWN),
                burden.orElse(Burden.UNKNOWN),
                documentation.orElse(Documentation.UNKNOWN),
                waiting.orElse(new Located<>(WaitingPeriod.UNKNOWN, fields.position())),
                limit,
                conditions,
                minorsOnly,
                hearing.orElse(Hearing.UNKNOWN),
                enacted,
                amended));
    }

    /** A required constant of an enumeration, given an example of it. */
    private <E extends Enum<E> & Choice> Optional<Located<E>> choice(String key, E example) {
        return fields.required(key, key + ": " + example.id())
                .flatMap(word -> fields.choice(key, example.getDeclaringClass(), word)
                        .map(known -> new Located<>(known, word.position())));
    }

    /** The time limit; unknown if the key is missing, because it was introduced after the first states were written. */
    private Located<TimeLimit> timeLimit() {
        return fields.text("time-limit")
                .flatMap(word -> fields.choice("time-limit", TimeLimit.class, word)
                        .map(known -> new Located<>(known, word.position())))
                .orElseGet(() -> new Located<>(TimeLimit.UNKNOWN, fields.position()));
    }

    /** The distinct conditions in the order in which they are shown; empty if the key is missing. */
    private List<Condition> conditions() {
        return fields.texts("conditions").stream()
                .flatMap(word -> fields.choice("conditions", Condition.class, word).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Located<Year>> year(String key) {
        return fields.text(key).flatMap(text -> {
            if (text.value().matches("(1[89]|20)\\d{2}")) {
                return Optional.of(new Located<>(Year.parse(text.value()), text.position()));
            }
            fields.diagnostics()
                    .report(
                            Rule.DATE,
                            text.position(),
                            "'" + key + "' is '" + text.value() + "', not a year",
                            "Write four digits, for example: " + key + ": 2013. Leave the key out where it is not"
                                    + " certain.");
            return Optional.empty();
        });
    }
}

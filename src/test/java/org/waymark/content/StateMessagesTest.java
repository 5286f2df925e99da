package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Naming;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateSource;
import org.waymark.testing.Interface;

/** Each word that a fact of a state may hold has a name and one sentence in every language. */
class StateMessagesTest {
    private static final Map<String, Choice[]> CHOICES = Map.ofEntries(
            Map.entry("type", Mechanism.Type.values()),
            Map.entry("for", Mechanism.Reach.values()),
            Map.entry("offenses", Mechanism.Offenses.values()),
            Map.entry("burden", Mechanism.Burden.values()),
            Map.entry("documentation", Mechanism.Documentation.values()),
            Map.entry("waiting-period", Mechanism.WaitingPeriod.values()),
            Map.entry("time-limit", Mechanism.TimeLimit.values()),
            Map.entry("hearing", Mechanism.Hearing.values()),
            Map.entry("confidence", StateFacts.Confidence.values()),
            Map.entry("kind", StateSource.Kind.values()),
            Map.entry("group", ReliefGroup.values()),
            Map.entry("naming", Naming.values()),
            Map.entry("event", RecordKind.Event.values()),
            Map.entry("offense", RecordKind.Offense.values()));

    @Test
    void everyChoiceHasANameAndASentence() {
        for (MessageCatalog catalog : Interface.catalogs().values()) {
            CHOICES.forEach((group, choices) -> {
                Set<String> expected = new TreeSet<>();
                for (Choice choice : choices) {
                    expected.add("state." + group + "." + choice.id() + ".name");
                    expected.add("state." + group + "." + choice.id() + ".about");
                }
                Set<String> found = new TreeSet<>(catalog.messages().keySet());
                found.removeIf(key -> !key.startsWith("state." + group + "."));

                assertEquals(expected, found, catalog.language() + " " + group);
            });
        }
    }

    @Test
    void unknownNeverMeansNo() {
        for (MessageCatalog catalog : Interface.catalogs().values()) {
            Map<String, Located<String>> unknown = new TreeMap<>(catalog.messages());
            unknown.keySet().removeIf(key -> !key.startsWith("state.") || !key.endsWith(".unknown.name"));
            assertFalse(unknown.isEmpty(), catalog.language().tag());
            unknown.forEach((key, message) -> {
                String name = message.value();
                assertFalse(name.matches("(?i)(no|none|not? needed|ninguna?)"), key + ": " + name);
                assertEquals(catalog.language().tag().equals("es") ? "No se sabe" : "Not known", name);
            });
        }
    }
}

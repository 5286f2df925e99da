package org.waymark.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.at;
import static org.waymark.model.Models.entry;
import static org.waymark.model.Models.revision;
import static org.waymark.model.Models.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Move;
import org.waymark.model.Site;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizCommon;

class WordedImpactTest {
    /** Touches nothing by itself. */
    private static final Subject NOTHING = new LawSubject("none");

    private static BlockId id(String name) {
        return BlockId.parse(name).orElseThrow();
    }

    @Test
    void aRuleIsTouchedWithTheBlockItRestsOnWhereverThatHasMoved() {
        var row = new DecisionTable.Row(
                at("first"), List.of(), new Condition(Map.of()), at("fits"), List.of(at("faq/a#sum")), List.of());
        var table = new DecisionTable(
                List.of(), List.of(), List.of(), at("ask"), List.of(row), List.of(), List.of(), NOWHERE);
        var revision = new Quiz.Revision(
                1, false, at(java.time.LocalDate.EPOCH), Optional.empty(), false, table, Map.of(), NOWHERE);
        Entry from =
                entry(EntryKind.FAQ, "a", revision(1, EN)).with(List.of(new Move(at("sum"), at(id("faq/b#total")))));
        Site site = site(from, entry(EntryKind.FAQ, "b", revision(1, EN)))
                .with(Map.of(from.id(), from), List.of(new Quiz("q", List.of(revision), QuizCommon.NONE, NOWHERE)));

        assertEquals(
                List.of("rests on faq/a#sum"), reasons(new WordedImpact(site, NOTHING, Set.of(id("faq/b#total")))));
        assertEquals(List.of(), reasons(new WordedImpact(site, NOTHING, Set.of(id("faq/a#sum")))));
    }

    private static List<String> reasons(WordedImpact impact) {
        return impact.affected().values().stream()
                .flatMap(List::stream)
                .map(AffectedPiece::reason)
                .toList();
    }
}

package org.waymark.model.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.QuizParts.Part;

/** The keys of the words that a questionnaire needs, and of those that it may have. Both follow from its table and its parts. */
public record QuizKeys(QuizParts parts, DecisionTable table) {
    /** What the tool says by itself, unless the author says something else. */
    private static final List<String> GENERAL = keys("begin start worksheet forgets look-over.heading look-over.about"
            + " look-over.next results-heading results-about either-way depends depends-on could-change rests-on next-heading"
            + " missed reminder");

    private static final List<String> ITEMS = keys("label label-help add");
    private static final List<String> HELPER = keys("open heading show carry print bring-heading ask-heading blanks");
    private static final List<String> RECORDS = keys("label first open lead");
    private static final List<String> RULES_PAGE =
            keys("rules-link rules-page.title rules-page.heading rules-page.about"
                    + " rules-page.unsure rules-page.ends rules-page.settles rules-page.when rules-page.then rules-page.why"
                    + " rules-page.sources");
    private static final List<String> PAPER = keys("worksheet-link paper.heading paper.about paper.skip paper.stop"
            + " paper.settles paper.table-heading paper.table-about paper.gate paper.only paper.becomes paper.outcome");

    private static List<String> keys(String names) {
        return Arrays.asList(names.split(" "));
    }

    /** The keys that a questionnaire must have words for. */
    public Set<String> needed() {
        Set<String> needed = new TreeSet<>(List.of("heading", "about"));
        table.questions().forEach(question -> question(question, needed));
        table.results().forEach(id -> below("results." + id.value(), List.of("name", "about"), needed));
        table.outcomes().forEach(outcome -> below("outcomes." + outcome.id().value(), List.of("name", "next"), needed));
        table.rules().forEach(rule -> needed.add("rules." + rule + ".reason"));
        table.reminders()
                .forEach(reminder -> needed.add("reminders." + reminder.id().value()));
        parts.items().ifPresent(items -> needed.add(items.value()));
        parts.helper().ifPresent(helper -> below(helper.words().value(), List.of("bring", "ask"), needed));
        parts.records().ifPresent(records -> below(records.value(), RECORDS, needed));
        return needed;
    }

    private void question(Question question, Set<String> needed) {
        String key = "questions." + question.id().value();
        needed.add(key + ".question");
        if (parts.helper().isPresent()) {
            needed.add(key + ".brief");
        }
        for (Option option : question.offered()) {
            needed.add(key + ".options." + option.id().value());
            if (!option.doubts().isEmpty()) {
                needed.add(key + ".doubt");
            }
        }
    }

    private static void below(String group, List<String> names, Set<String> keys) {
        names.forEach(name -> keys.add(group + "." + name));
    }

    /** The keys that a questionnaire may have words for; the needed ones among them. */
    public Set<String> known() {
        Set<String> known = needed();
        known.addAll(List.of("change", "always"));
        known.addAll(GENERAL);
        for (Question question : table.questions()) {
            below("questions." + question.id().value(), List.of("brief", "why", "help"), known);
        }
        List<String> ofRules = Stream.concat(
                        Stream.of("change", "name"), parts.records().stream().map(records -> records.value()))
                .toList();
        table.rules().forEach(rule -> below("rules." + rule, ofRules, known));
        known.addAll(parts.items().isPresent() ? ITEMS : List.of());
        known.addAll(parts.has(Part.RULES_PAGE) ? RULES_PAGE : List.of());
        known.addAll(parts.has(Part.PAPER) ? PAPER : List.of());
        parts.helper().ifPresent(helper -> {
            below(helper.words().value(), HELPER, known);
            known.add(helper.key(helper.note()));
        });
        return known;
    }

    /** The line of {@code pages.yaml} that declares the part to which a key belongs; blank if it belongs to none. */
    public static String declaration(String key) {
        if (ITEMS.contains(key)) {
            return "items: item";
        }
        if (RULES_PAGE.contains(key)) {
            return "rules-page: true";
        }
        return PAPER.contains(key) ? "paper: true" : key.startsWith("helper.") ? "helper: {words: helper}" : "";
    }
}

package org.waymark.render.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.model.dataset.Grading;

/**
 * The messages shown when a reader selects: after the first choice what is missing, after all how many records cover
 * it.
 */
record SelectionMessages(Wording wording, Grading filter, List<RecordView> places) {
    /** The messages by the ids of the choices, separated by a space. */
    List<RecordsPage.Option> all() {
        List<RecordsPage.Option> findings = new ArrayList<>();
        filter.questions()
                .forEach(question -> question.answers()
                        .forEach(answer -> findings.add(new RecordsPage.Option(
                                answer,
                                wording.text(
                                        "chosen-one",
                                        Map.of("choice", name(question.id().value(), answer)))))));
        filter.asked().forEach(asked -> findings.add(whole(asked)));
        return findings;
    }

    private RecordsPage.Option whole(Map<String, String> asked) {
        List<String> found = places.stream()
                .map(place -> place.outcome(filter, asked))
                .filter(filter.counted()::contains)
                .toList();
        String best = filter.outcomeIds().get(0);
        Map<String, Object> values = new HashMap<>();
        asked.forEach((question, answer) -> values.put(question, name(question, answer)));
        values.put("count", found.size());
        values.put(
                "limits",
                found.stream().filter(outcome -> !outcome.equals(best)).count());
        String id = filter.questions().stream()
                .map(question -> asked.getOrDefault(question.id().value(), ""))
                .collect(Collectors.joining(" "));
        return new RecordsPage.Option(id, wording.text("found", Wording.placeholders(values)));
    }

    private String name(String question, String answer) {
        return wording.text("answer." + question + "." + answer + ".name");
    }
}

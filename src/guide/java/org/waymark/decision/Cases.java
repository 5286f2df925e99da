package org.waymark.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** The worked-out cases of the guide's own questionnaire: answers, and the outcome of each result. */
public record Cases(List<Map<String, String>> answers, List<Map<String, String>> outcomes) {
    private static final Path FOLDER = Path.of("src/guide/resources/quiz");

    /** All rows of the file that the model was settled with. */
    public static Cases settled() {
        return read("eligibility-cases.csv");
    }

    /** The options that were added to it: violent, but not sure about a minor victim; and still open. */
    public static Cases added() {
        return read("added-options.csv");
    }

    public static Quiz quiz() {
        Site site = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
        return site.all(Quiz.class).get(0);
    }

    public static DecisionTable table() {
        return quiz().latest().orElseThrow().table();
    }

    public static Language english() {
        return new Language("en");
    }

    private static Cases read(String name) {
        List<String> lines;
        try {
            lines = Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> names = List.of(lines.get(0).split(","));
        List<Map<String, String>> rows = lines.stream()
                .skip(1)
                .map(line -> row(names, List.of(line.split(","))))
                .toList();
        return new Cases(
                rows.stream().map(row -> part(row, names.subList(0, 6))).toList(),
                rows.stream().map(row -> part(row, names.subList(6, 9))).toList());
    }

    private static Map<String, String> row(List<String> names, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), values.get(i));
        }
        return row;
    }

    private static Map<String, String> part(Map<String, String> row, List<String> names) {
        Map<String, String> part = new LinkedHashMap<>();
        names.forEach(name -> part.put(name, row.getOrDefault(name, "")));
        return part;
    }

    /** Whether a table gives what the cases say; the file has no outcome of its own for what is done already. */
    public boolean agreeWith(DecisionTable table) {
        Decision decision = new Decision(table);
        for (int i = 0; i < answers.size(); i++) {
            var findings = decision.evaluate(answers.get(i));
            for (var expected : outcomes.get(i).entrySet()) {
                Finding finding = findings.get(expected.getKey());
                if (finding == null || !Cases.asFiled(finding).equals(expected.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where the file says does-not-fit by rule V5, and by it alone, the questionnaire must say already-done. */
    public static String asFiled(Finding finding) {
        boolean done = finding.outcome().equals("already-done");
        if (done != finding.rules().equals(List.of("V5"))) {
            return "already-done in the wrong place";
        }
        return done ? "does-not-fit" : finding.outcome();
    }
}

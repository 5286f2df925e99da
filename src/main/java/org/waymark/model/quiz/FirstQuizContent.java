package org.waymark.model.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.Located;

/** The content of a questionnaire in the form that the first editions hashed. The form is frozen. */
final class FirstQuizContent {
    private final StringBuilder lines = new StringBuilder();

    private FirstQuizContent() {}

    static String of(DecisionTable table, QuizWords words) {
        FirstQuizContent form = new FirstQuizContent();
        form.line(words.title().value());
        new TreeMap<>(words.phrases()).forEach((key, phrase) -> {
            if (!key.equals("change")) {
                form.line(key + " " + phrase.value());
            }
        });
        new TreeMap<>(words.lists()).forEach((key, list) -> form.line(key + " " + ids(list)));
        table.questions().forEach(form::question);
        form.line("results " + ids(table.results()));
        table.outcomes()
                .forEach(outcome -> form.line(outcome.id().value() + " "
                        + outcome.sign().word() + " "
                        + outcome.countsAs().map(Located::value).orElse("")));
        form.line("unsettled " + table.unsettled().value());
        table.rows()
                .forEach(row -> form.line(row.rule().value() + " " + ids(row.results()) + " " + condition(row.when())
                        + " " + row.outcome().value() + " " + ids(row.restsOn()) + " " + ids(row.cites())));
        table.reminders().forEach(reminder -> form.line(reminder.id().value() + " " + condition(reminder.when())));
        table.formerly()
                .forEach(former -> form.line("formerly " + former.question().value() + " "
                        + former.option().value() + " " + condition(former.now())));
        return form.lines.toString();
    }

    private void question(DecisionTable.Question question) {
        List<String> conditions =
                question.askedWhen().stream().map(FirstQuizContent::condition).toList();
        line(question.id().value() + " " + list(conditions));
        question.offered()
                .forEach(option ->
                        line(option.id().value() + " " + ids(option.candidates()) + (option.ends() ? " ends" : "")));
        question.offered().stream()
                .flatMap(option -> option.doubts().stream())
                .forEach(doubt -> line("doubt " + doubt.result().value() + " " + ids(doubt.candidates())));
    }

    private static String condition(Condition condition) {
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, Condition.Answers> answers : condition.allowed().entrySet()) {
            List<String> options = List.copyOf(answers.getValue().options());
            named.add(answers.getKey() + ": " + (options.size() == 1 ? options.get(0) : list(options)));
        }
        return "{" + String.join(", ", named) + "}";
    }

    private static String ids(List<Located<String>> located) {
        return list(located.stream().map(Located::value).toList());
    }

    private static String list(List<String> words) {
        return "[" + String.join(", ", words) + "]";
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}

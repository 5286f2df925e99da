package org.waymark.render.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;

/** Codes for answers: "5b" is the second option of the fifth question. Paper and script use the same codes. */
record AnswerMarks(DecisionTable table) {

    /** The code of an option, for example {@code 5b}. */
    String of(Question question, Option option) {
        return number(question) + letter(question, option);
    }

    /** The codes of options of a question, for example {@code 5a, 5b}. */
    List<String> each(String question, Set<String> options) {
        return table.question(question).stream()
                .flatMap(asked -> chosen(asked, options).stream().map(option -> of(asked, option)))
                .toList();
    }

    /** The code of a condition, for example {@code 4ab5a}: option a or b of question 4, and option a of question 5. */
    String of(Condition condition) {
        return condition.allowed().entrySet().stream()
                .flatMap(named -> table.question(named.getKey()).stream()
                        .map(question -> number(question)
                                + letters(question, named.getValue().options())))
                .collect(Collectors.joining());
    }

    static String letter(Question question, Option option) {
        return String.valueOf((char) ('a' + question.options().indexOf(option)));
    }

    /** The letters of options, for example {@code ab}. */
    static String letters(Question question, Set<String> options) {
        return chosen(question, options).stream()
                .map(option -> letter(question, option))
                .collect(Collectors.joining());
    }

    int number(Question question) {
        return table.questions().indexOf(question) + 1;
    }

    static List<Option> chosen(Question question, Set<String> options) {
        return question.options().stream()
                .filter(option -> options.contains(option.id().value()))
                .toList();
    }
}

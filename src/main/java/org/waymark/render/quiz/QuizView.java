package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Html;
import org.waymark.render.text.WordsWriter;

/** What every page of a questionnaire shows of it: the author's words, its questions and its results. */
public record QuizView(WordsWriter words, List<Question> questions, List<Result> results, List<Reminder> reminders) {

    /**
     * A question with its number.
     *
     * @param brief the question in a word or two
     * @param doubt what is said of an answer that is unsure for some results only; empty where there is none
     * @param skip when it is asked, on paper; empty where it always is
     * @param stop which answer ends the questions, on paper
     */
    public record Question(
            String id,
            int number,
            Html text,
            Html brief,
            Html why,
            Html help,
            Html doubt,
            Html skip,
            Html stop,
            List<Option> options) {}

    /** An answer with its letter. */
    public record Option(String id, String letter, Html text) {}

    public record Result(String id, Html name, Html about) {}

    /**
     * That answers do not go together.
     *
     * @param when the conditions under which it is shown, in marks
     */
    public record Reminder(Html text, String when) {}
}

package org.waymark.render.quiz;

import java.util.List;
import org.waymark.render.Html;

/** What every page of a questionnaire shows: the author's words, the questions and the results. */
public record QuizView(QuizWriter words, List<Question> questions, List<Result> results, List<Reminder> reminders) {

    /**
     * A question with its number.
     *
     * @param brief the question in a word or two
     * @param doubt the note on an option that is unsure for some results only; blank if there is none
     * @param skip on paper: when the question is asked; blank if always
     * @param stop on paper: which option ends the questions
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

    /** An option with its letter. */
    public record Option(String id, String letter, Html text) {}

    public record Result(String id, Html name, Html about) {}

    /**
     * A note that answers contradict each other.
     *
     * @param when the conditions under which it is shown, as codes
     */
    public record Reminder(Html text, String when) {}
}

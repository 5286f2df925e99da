package org.waymark.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Row;

/** A fault in a decision table. */
public sealed interface Fault {
    SourcePosition position();

    /** Calls the method of the listener for this kind of fault. */
    void reportTo(Listener listener);

    /** A row, as messages name it. */
    static String name(Row row) {
        return "row " + row.rule().value() + " (line " + row.position().line() + ")";
    }

    /** Answers, as authors write conditions. */
    static String written(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Receives faults by kind. */
    interface Listener {
        void gap(Gap gap);

        void overlap(Overlap overlap);

        void divided(Divided divided);

        void unreachable(Unreachable unreachable);

        void needless(Needless needless);

        void shadowed(Shadowed shadowed);

        void idle(Idle idle);

        void broken(Broken broken);

        void lost(Lost lost);

        void tooMany(TooMany many);
    }

    /** A combination of sure answers for which no row gives the outcome of a result. */
    record Gap(String result, Condition answers, SourcePosition position) implements Fault {
        @Override
        public void reportTo(Listener listener) {
            listener.gap(this);
        }
    }

    /** Answers for which two rows give the outcome of the same result. */
    record Overlap(Row row, Row earlier, String result, Map<String, String> answers) implements Fault {
        public Overlap {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.overlap(this);
        }
    }

    /** Two rows of one rule with different outcomes. A rule has one reason, which cannot be right for both. */
    record Divided(Row row, Row earlier) implements Fault {
        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.divided(this);
        }
    }

    /** A row that no combination of answers reaches. */
    record Unreachable(Row row) implements Fault {
        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.unreachable(this);
        }
    }

    /** An answer named by a row that never occurs together with the row's other answers. */
    record Needless(Row row, String question, String option, SourcePosition position) implements Fault {
        @Override
        public void reportTo(Listener listener) {
            listener.needless(this);
        }
    }

    /** A row all of whose answers are matched by earlier rows. */
    record Shadowed(Row row, List<Row> earlier) implements Fault {
        public Shadowed {
            earlier = List.copyOf(earlier);
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.shadowed(this);
        }
    }

    /** A question whose answer changes nothing, or that is never asked. */
    record Idle(Question question, boolean isAsked) implements Fault {
        @Override
        public SourcePosition position() {
            return question.id().position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.idle(this);
        }
    }

    /** An invariant that a combination of answers violates. */
    record Broken(Invariant invariant, Question question, Map<String, String> answers) implements Fault {
        public Broken {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        @Override
        public SourcePosition position() {
            return question.id().position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.broken(this);
        }
    }

    /** An answer of an earlier revision that is mapped to answers that no reader can give together. */
    record Lost(Former former) implements Fault {
        @Override
        public SourcePosition position() {
            return former.option().position();
        }

        @Override
        public void reportTo(Listener listener) {
            listener.lost(this);
        }
    }

    /** More combinations than the prover tries. */
    record TooMany(int most, SourcePosition position) implements Fault {
        @Override
        public void reportTo(Listener listener) {
            listener.tooMany(this);
        }
    }

    /** The invariants of every questionnaire. */
    enum Invariant {
        /** An unsure answer has a definite outcome only if every way to resolve it has the same outcome. */
        UNSURE_ANSWER,
        /** An answer that ends the questions has one outcome, whatever else was answered. */
        ENDING_ANSWER,
        /** The answer to a question that is no longer asked has no effect. */
        UNASKED_ANSWER,
        /** Evaluating one combination does not affect the outcome of another. */
        INDEPENDENCE
    }
}

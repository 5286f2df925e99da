package org.waymark.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable.Former;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.DecisionTable.Row;

/** What keeps a questionnaire from being proved. */
public sealed interface Fault {
    SourcePosition position();

    /** Tells what kind of fault it is. */
    void tell(Listener listener);

    /** Is told of a fault, by its kind. */
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

    /** Sure answers for which no row says the outcome of a result. */
    record Gap(String result, Condition answers, SourcePosition position) implements Fault {
        @Override
        public void tell(Listener listener) {
            listener.gap(this);
        }
    }

    /** Answers for which two rows say the outcome of one result. */
    record Overlap(Row row, Row earlier, String result, Map<String, String> answers) implements Fault {
        public Overlap {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void tell(Listener listener) {
            listener.overlap(this);
        }
    }

    /** Two rows of one rule with two outcomes: the rule has one reason, which cannot be right for both. */
    record Divided(Row row, Row earlier) implements Fault {
        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void tell(Listener listener) {
            listener.divided(this);
        }
    }

    /** A row that no answers reach. */
    record Unreachable(Row row) implements Fault {
        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void tell(Listener listener) {
            listener.unreachable(this);
        }
    }

    /** An answer that a row names, but that never comes with the others that it names. */
    record Needless(Row row, String question, String option, SourcePosition position) implements Fault {
        @Override
        public void tell(Listener listener) {
            listener.needless(this);
        }
    }

    /** A row whose answers all belong to rows above it. */
    record Shadowed(Row row, List<Row> earlier) implements Fault {
        public Shadowed {
            earlier = List.copyOf(earlier);
        }

        @Override
        public SourcePosition position() {
            return row.position();
        }

        @Override
        public void tell(Listener listener) {
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
        public void tell(Listener listener) {
            listener.idle(this);
        }
    }

    /** A law that answers break. */
    record Broken(Law law, Question question, Map<String, String> answers) implements Fault {
        public Broken {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        @Override
        public SourcePosition position() {
            return question.id().position();
        }

        @Override
        public void tell(Listener listener) {
            listener.broken(this);
        }
    }

    /** An answer of an earlier revision that is said to be answers now which no reader can give together. */
    record Lost(Former former) implements Fault {
        @Override
        public SourcePosition position() {
            return former.option().position();
        }

        @Override
        public void tell(Listener listener) {
            listener.lost(this);
        }
    }

    /** More combinations than are tried. */
    record TooMany(int most, SourcePosition position) implements Fault {
        @Override
        public void tell(Listener listener) {
            listener.tooMany(this);
        }
    }

    /** What holds for every questionnaire. */
    enum Law {
        /** An unsure answer gives a firm outcome only where every way of resolving it gives the same. */
        UNSURE,
        /** An answer that ends the questions gives one outcome, whatever else was answered. */
        ENDING,
        /** What was answered to a question that is no longer asked changes nothing. */
        AFRESH,
        /** Working out one set of answers does not change what another gives. */
        APART
    }
}

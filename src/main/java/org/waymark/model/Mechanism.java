package org.waymark.model;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One way in which a state's law helps with a record, or with an open case.
 *
 * @param id unique in its state
 * @param reach which records it reaches
 * @param citation the law; empty where it was not certain
 * @param timeLimit whether it must be asked for by some time; another thing than how long one must wait
 * @param conditions what else decides whether it helps, as far as readers must know it before they read on
 * @param documentation what a government paper does that names the person as a victim
 * @param minorsOnly whether it is only for people who were minors at the time
 * @param enacted the year; empty where it was not certain
 * @param amended the year of the last change; empty where it was not certain
 */
public record Mechanism(
        Located<String> id,
        Type type,
        Located<Reach> reach,
        Optional<String> citation,
        Offenses offenses,
        Burden burden,
        Documentation documentation,
        Located<WaitingPeriod> waitingPeriod,
        Located<TimeLimit> timeLimit,
        List<Condition> conditions,
        boolean minorsOnly,
        Hearing hearing,
        Optional<Located<Year>> enacted,
        Optional<Located<Year>> amended) {
    public Mechanism {
        conditions = List.copyOf(conditions);
    }

    /** The same, with its citation set anew. */
    public Mechanism with(UnaryOperator<String> set) {
        return new Mechanism(
                id,
                type,
                reach,
                citation.map(set),
                offenses,
                burden,
                documentation,
                waitingPeriod,
                timeLimit,
                conditions,
                minorsOnly,
                hearing,
                enacted,
                amended);
    }

    /** What a court does, in the law's own name for it. */
    public enum Type implements Choice {
        VACATUR,
        SET_ASIDE,
        EXPUNGEMENT,
        SEALING,
        NONDISCLOSURE,
        AFFIRMATIVE_DEFENSE
    }

    /** Which records it reaches: {@code for} in the files. */
    public enum Reach implements Choice {
        CONVICTIONS,
        ARRESTS,
        /** Convictions and arrests. */
        BOTH,
        ADJUDICATIONS,
        CONVICTIONS_AND_ADJUDICATIONS,
        ALL,
        /** Open cases: only for a defense. */
        CHARGES;

        public boolean reachesConvictions() {
            return this == CONVICTIONS || this == BOTH || this == CONVICTIONS_AND_ADJUDICATIONS || this == ALL;
        }

        public boolean reachesArrests() {
            return this == ARRESTS || this == BOTH || this == ALL;
        }

        public boolean reachesAdjudications() {
            return this == ADJUDICATIONS || this == CONVICTIONS_AND_ADJUDICATIONS || this == ALL;
        }
    }

    /** For which offenses it is, and what that says of an offense of each kind: prostitution-related, other, violent. */
    public enum Offenses implements Choice {
        ANY(Naming.NAMED, Naming.NAMED, Naming.NAMED),
        ANY_WITH_EXCLUSIONS(Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS),
        NONVIOLENT(Naming.NAMED_UNLESS_VIOLENT, Naming.NAMED_UNLESS_VIOLENT, Naming.NOT_NAMED),
        MISDEMEANORS_ONLY(Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS),
        PROSTITUTION_RELATED(Naming.NAMED, Naming.NOT_NAMED, Naming.NOT_NAMED),
        LISTED(Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS, Naming.NAMED_WITH_LIMITS),
        UNKNOWN(Naming.NOT_KNOWN, Naming.NOT_KNOWN, Naming.NOT_KNOWN);

        private final Naming prostitutionRelated;
        private final Naming otherNonviolent;
        private final Naming violent;

        Offenses(Naming prostitutionRelated, Naming otherNonviolent, Naming violent) {
            this.prostitutionRelated = prostitutionRelated;
            this.otherNonviolent = otherNonviolent;
            this.violent = violent;
        }

        /** Whether an offense is named, going by this value alone. */
        public Naming names(RecordKind.Offense offense) {
            if (offense == RecordKind.Offense.PROSTITUTION_RELATED) {
                return prostitutionRelated;
            }
            return offense == RecordKind.Offense.VIOLENT ? violent : otherNonviolent;
        }
    }

    /** How much must be proved. */
    public enum Burden implements Choice {
        PREPONDERANCE,
        CLEAR_AND_CONVINCING,
        COURT_DISCRETION,
        UNKNOWN
    }

    /** What an official paper does that names the person as a victim. */
    public enum Documentation implements Choice {
        PRESUMPTION,
        NOT_REQUIRED,
        REQUIRED,
        UNKNOWN
    }

    /** Whether one must wait before asking. */
    public enum WaitingPeriod implements Choice {
        /** None was seen in the source. */
        NONE,
        UNKNOWN,
        /** The words beside the facts say how long. */
        DESCRIBED
    }

    /** Whether one must ask by some time. */
    public enum TimeLimit implements Choice {
        /** The source says that one can ask at any time. */
        NONE,
        UNKNOWN,
        /** The words beside the facts say which. */
        DESCRIBED
    }

    /** What decides whether it helps, and cannot be told from the other facts. Safety comes first. */
    public enum Condition implements Choice {
        /** People whom the offense harmed must be told of the request. */
        VICTIMS_TOLD,
        /** People whom the offense harmed can object, so they may hear of the request. */
        VICTIMS_CAN_OBJECT,
        /** Another conviction is needed first. */
        EARLIER_CONVICTION,
        /** Only what is from before some day. */
        BEFORE_DATE,
        /** An official must agree first: a prosecutor's consent, a pardon. */
        PERMISSION,
        /** The person must have helped police or prosecutors. */
        HELP_TO_POLICE,
        /** It speaks of sex trafficking, not of labor trafficking. */
        SEX_TRAFFICKING,
        /** The words beside the facts say which. */
        DESCRIBED
    }

    /** Whether the court must hear the case. */
    public enum Hearing implements Choice {
        REQUIRED,
        NOT_REQUIRED,
        DISCRETIONARY,
        /** Required if the prosecutor opposes; else up to the court. */
        IF_OPPOSED,
        UNKNOWN
    }

    /** Whether it is raised in an open case; then it clears nothing that is already on a record. */
    public boolean isDefense() {
        return type == Type.AFFIRMATIVE_DEFENSE;
    }

    /** Whether it says when one can ask: after some time, or only until some time. */
    public boolean saysWhen() {
        return waitingPeriod.value() == WaitingPeriod.DESCRIBED || timeLimit.value() == TimeLimit.DESCRIBED;
    }

    /** Whether more decides than which offense it was. */
    public boolean isConditional() {
        return !conditions.isEmpty() || saysWhen();
    }

    /** Whether the record is cancelled, not only hidden: a vacatur, or a set-aside, which is a vacatur by another name. */
    public boolean isVacatur() {
        return type == Type.VACATUR || type == Type.SET_ASIDE;
    }

    /** Whether it clears records of people who were adults at the time. */
    public boolean isForAdults() {
        return !isDefense() && !minorsOnly && reach.value() != Reach.ADJUDICATIONS;
    }

    /** Whether it reaches a record of what happened. */
    public boolean reaches(RecordKind.Event event) {
        if (isDefense()) {
            return false;
        }
        if (event == RecordKind.Event.AS_A_MINOR) {
            return minorsOnly || reach.value().reachesAdjudications();
        }
        boolean convicted = event == RecordKind.Event.CONVICTED;
        return !minorsOnly
                && (convicted
                        ? reach.value().reachesConvictions()
                        : reach.value().reachesArrests());
    }
}

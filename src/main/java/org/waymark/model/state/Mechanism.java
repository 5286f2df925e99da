package org.waymark.model.state;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.model.Choice;
import org.waymark.model.Located;

/**
 * One kind of relief that a state's law offers for a record, or for an open case.
 *
 * @param id unique within its state
 * @param reach the records that it reaches
 * @param citation the citation of the law; empty if it was not certain
 * @param timeLimit whether a request must be made by some time; not to be confused with a waiting period
 * @param conditions other conditions that decide whether it helps, so far as readers must know them at once
 * @param documentation the effect of a government paper that names the person as a victim
 * @param minorsOnly true if it is only for people who were minors at the time
 * @param enacted the year of enactment; empty if it was not certain
 * @param amended the year of the last amendment; empty if it was not certain
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

    /** A copy in which the citation is replaced. */
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

    /** The relief that a court grants, by the law's own name for it. */
    public enum Type implements Choice {
        VACATUR,
        SET_ASIDE,
        EXPUNGEMENT,
        SEALING,
        NONDISCLOSURE,
        AFFIRMATIVE_DEFENSE
    }

    /** The records that a mechanism reaches; the key {@code for} in the files. */
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

    /**
     * The offenses that a mechanism covers, with what that implies for each kind of offense: prostitution-related,
     * other, violent.
     */
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

        /** Tells whether an offense is covered, judged by this value alone. */
        public Naming names(RecordKind.Offense offense) {
            if (offense == RecordKind.Offense.PROSTITUTION_RELATED) {
                return prostitutionRelated;
            }
            return offense == RecordKind.Offense.VIOLENT ? violent : otherNonviolent;
        }
    }

    /** The standard of proof. */
    public enum Burden implements Choice {
        PREPONDERANCE,
        CLEAR_AND_CONVINCING,
        COURT_DISCRETION,
        UNKNOWN
    }

    /** The effect of an official paper that names the person as a victim. */
    public enum Documentation implements Choice {
        PRESUMPTION,
        NOT_REQUIRED,
        REQUIRED,
        UNKNOWN
    }

    /** Whether the person must wait before making a request. */
    public enum WaitingPeriod implements Choice {
        /** The source shows no waiting period. */
        NONE,
        UNKNOWN,
        /** The words beside the facts state the period. */
        DESCRIBED
    }

    /** Whether the request must be made by some time. */
    public enum TimeLimit implements Choice {
        /** The source says that a request can be made at any time. */
        NONE,
        UNKNOWN,
        /** The words beside the facts state the limit. */
        DESCRIBED
    }

    /**
     * A condition that decides whether the mechanism helps and that no other fact conveys. Conditions about safety come
     * first.
     */
    public enum Condition implements Choice {
        /** The people harmed by the offense must be told of the request. */
        VICTIMS_TOLD,
        /** The people harmed by the offense can object, so they may hear of the request. */
        VICTIMS_CAN_OBJECT,
        /** Another conviction of a certain kind is needed first. */
        EARLIER_CONVICTION,
        /** It applies only to cases from before a certain day. */
        BEFORE_DATE,
        /** An official must agree first: a prosecutor's consent, a pardon. */
        PERMISSION,
        /** The person must have helped police or prosecutors. */
        HELP_TO_POLICE,
        /** The law speaks of sex trafficking, not of labor trafficking. */
        SEX_TRAFFICKING,
        /** The words beside the facts state the condition. */
        DESCRIBED
    }

    /** Whether the court must hold a hearing. */
    public enum Hearing implements Choice {
        REQUIRED,
        NOT_REQUIRED,
        DISCRETIONARY,
        /** Required if the prosecutor opposes the request; otherwise at the court's discretion. */
        IF_OPPOSED,
        UNKNOWN
    }

    /** True if it is raised in an open case. A defense clears nothing that is already on a record. */
    public boolean isDefense() {
        return type == Type.AFFIRMATIVE_DEFENSE;
    }

    /** True if it limits when a request can be made: only after some time, or only until some time. */
    public boolean saysWhen() {
        return waitingPeriod.value() == WaitingPeriod.DESCRIBED || timeLimit.value() == TimeLimit.DESCRIBED;
    }

    /** True if more than the kind of offense decides whether it helps. */
    public boolean isConditional() {
        return !conditions.isEmpty() || saysWhen();
    }

    /**
     * True if it cancels the record instead of only hiding it: a vacatur, or a set-aside, which is a vacatur by another
     * name.
     */
    public boolean isVacatur() {
        return type == Type.VACATUR || type == Type.SET_ASIDE;
    }

    /** True if it clears records of people who were adults at the time. */
    public boolean isForAdults() {
        return !isDefense() && !minorsOnly && reach.value() != Reach.ADJUDICATIONS;
    }

    /** True if it reaches a record of this event. */
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

package org.waymark.model;

/** The strongest relief that a state's law gives adults; defenses do not count. Computed, never written down. */
public enum ReliefGroup implements Choice {
    /** A conviction can be cancelled: vacatur or set-aside. */
    VACATUR,
    /** Expungement, sealing or nondisclosure only. */
    CLEARING_ONLY,
    /** Only for people who were minors at the time. */
    MINORS_ONLY,
    /** None was found. */
    NONE
}

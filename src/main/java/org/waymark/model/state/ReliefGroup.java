package org.waymark.model.state;

import org.waymark.model.Choice;

/**
 * The strongest relief that a state's law gives adults, not counting defenses. Always computed, never stored in a file.
 */
public enum ReliefGroup implements Choice {
    /** A conviction can be cancelled: vacatur or set-aside. */
    VACATUR,
    /** Expungement, sealing or nondisclosure only. */
    CLEARING_ONLY,
    /** Only for people who were minors at the time. */
    MINORS_ONLY,
    /** No relief was found. */
    NONE
}

package org.waymark.diagnostic;

import java.time.LocalDate;

/** The years that a guide can mean; a date in another one was mistyped. */
public final class Years {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private Years() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** For messages: which years they are. */
    public static String words() {
        return "a year from " + FIRST + " to " + LAST;
    }
}

package org.waymark.diagnostic;

import java.time.LocalDate;

/** The years that a date of the guide can have. A date in any other year is a typing error. */
public final class Years {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private Years() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** The range of years, for messages. */
    public static String words() {
        return "a year from " + FIRST + " to " + LAST;
    }
}

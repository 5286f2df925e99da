package org.waymark.impact;

import java.util.Locale;

/** What a maintainer does about affected pieces, in the order in which it is done. */
public enum Step {
    SOURCE("Read the source, and write the day after read-on"),
    LISTS("Look at these lines of the guide"),
    TEXTS("Read these texts again; where the meaning changes: ./waymark revise <name>"),
    QUIZ_RULES("Go over these rules; where one changes: ./waymark revise quiz/<name>, then ./waymark quiz prove"),
    STATES("Look at these laws of states; where one changes: ./waymark revise states/<code>"),
    TRANSLATIONS("Then their translations: ./waymark translations --diff"),
    SHEETS("Then build, print these sheets again, and tell who hands them out");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** The id for programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The instruction for people. */
    public String words() {
        return words;
    }
}

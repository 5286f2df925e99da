package org.waymark.character;

import java.util.regex.Pattern;

/** Names of devices, which Windows keeps for itself: no file can have one, whatever its ending. */
public final class ReservedName {
    private static final Pattern NAMES = Pattern.compile(
            "(?:con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(?:com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private ReservedName() {}

    /** Whether a name of a file or folder is one of them. */
    public static boolean is(String name) {
        return NAMES.matcher(name).matches();
    }
}

package org.waymark.character;

import java.util.regex.Pattern;

/** Device names that Windows reserves. No file may have such a name, with or without an extension. */
public final class ReservedName {
    private static final Pattern NAMES = Pattern.compile(
            "(?:con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(?:com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private ReservedName() {}

    /** True if a file or folder has a reserved name. */
    public static boolean is(String name) {
        return NAMES.matcher(name).matches();
    }
}

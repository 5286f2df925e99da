package org.waymark.diagnostic;

import java.util.regex.Pattern;

/** What editors and systems leave beside a file for a moment, by its name: nobody means it as a text of the guide. */
public final class PassingFiles {
    private static final Pattern NAME = Pattern.compile(
            "\\..*|.*~|~\\$.*|#.*#|.*\\.(?:tmp|new|bak|swp|part)|4913|Thumbs\\.db|desktop\\.ini",
            Pattern.CASE_INSENSITIVE);

    private PassingFiles() {}

    public static boolean has(String name) {
        return NAME.matcher(name).matches();
    }
}

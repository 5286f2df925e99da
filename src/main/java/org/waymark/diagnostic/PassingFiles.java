package org.waymark.diagnostic;

import java.util.regex.Pattern;

/** Recognizes temporary files of editors and systems by name. They are never meant as texts of the guide. */
public final class PassingFiles {
    private static final Pattern NAME = Pattern.compile(
            "\\..*|.*~|~\\$.*|#.*#|.*\\.(?:tmp|new|bak|swp|part)|4913|Thumbs\\.db|desktop\\.ini",
            Pattern.CASE_INSENSITIVE);

    private PassingFiles() {}

    public static boolean has(String name) {
        return NAME.matcher(name).matches();
    }
}

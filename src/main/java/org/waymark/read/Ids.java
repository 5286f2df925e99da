package org.waymark.read;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/** Holds ids of one kind to their form, and to being used once. */
final class Ids {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String what;
    private final Diagnostics diagnostics;
    private final Set<String> seen = new HashSet<>();

    Ids(String what, Diagnostics diagnostics) {
        this.what = what;
        this.diagnostics = diagnostics;
    }

    /** Whether the id has the right form and is new. */
    boolean accepts(Located<String> id) {
        boolean wellFormed = checkForm(id.value(), id.position(), what, diagnostics);
        if (!seen.add(id.value())) {
            diagnostics.report(
                    Rule.DUPLICATE_ID,
                    id.position(),
                    what + " '" + id.value() + "' is here twice",
                    "Give one of the two another id.");
            return false;
        }
        return wellFormed;
    }

    static boolean checkForm(String slug, SourcePosition position, String what, Diagnostics diagnostics) {
        boolean wellFormed = SLUG.matcher(slug).matches();
        if (!wellFormed) {
            diagnostics.report(
                    Rule.SLUG,
                    position,
                    what + " '" + slug + "' has other characters than a-z, 0-9 and single hyphens",
                    "Write it like this: what-is-vacatur");
        }
        return wellFormed;
    }
}

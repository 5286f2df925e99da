package org.waymark.read.tree;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/** Checks that ids of one kind are well formed and unique. */
public final class Ids {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** An id becomes a file name. Disks allow 255 bytes or, inside long paths, fewer. */
    private static final int LONGEST = 100;

    private final String what;
    private final Diagnostics diagnostics;
    private final Map<String, SourcePosition> seen = new HashMap<>();

    public Ids(String what, Diagnostics diagnostics) {
        this.what = what;
        this.diagnostics = diagnostics;
    }

    /** True if the id is well formed and new. Otherwise reports it. */
    public boolean accepts(Located<String> id) {
        boolean wellFormed = checkForm(id.value(), id.position(), what, diagnostics);
        SourcePosition first = seen.putIfAbsent(id.value(), id.position());
        if (first != null) {
            diagnostics.report(
                    Rule.DUPLICATE_ID,
                    id.position(),
                    what + " '" + id.value() + "' is here twice",
                    "It is already on line " + first.line() + ". Give one of the two another id.");
            return false;
        }
        return wellFormed;
    }

    public static boolean checkForm(String slug, SourcePosition position, String what, Diagnostics diagnostics) {
        if (slug.length() > LONGEST) {
            diagnostics.report(
                    Rule.SLUG,
                    position,
                    what + " '" + slug.substring(0, 20) + "...' has " + slug.length() + " characters, at most "
                            + LONGEST + " make the name of a file",
                    "Shorten it to a few words.");
            return false;
        }
        boolean wellFormed = SLUG.matcher(slug).matches();
        if (!wellFormed) {
            diagnostics.report(
                    Rule.SLUG,
                    position,
                    what + " '" + slug + "' has other characters than a-z, 0-9 and single hyphens",
                    "Write it like this: " + suggestion(slug));
        }
        return wellFormed && FileNames.accepts(slug, position, diagnostics);
    }

    /** The most similar well-formed slug, without accents. */
    private static String suggestion(String slug) {
        String plain = Normalizer.normalize(slug, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String suggestion =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return suggestion.isEmpty() ? "what-is-a-deposit" : suggestion;
    }
}

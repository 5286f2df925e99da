package org.waymark.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.render.Page;

/** Checks that no two files of the site share a name, whether or not the disk distinguishes capitals from small letters. */
final class OutputPaths {
    private OutputPaths() {}

    static void check(List<Page> plan, Diagnostics diagnostics) {
        Map<String, String> seen = new HashMap<>();
        for (Page page : plan) {
            String earlier = seen.putIfAbsent(page.path().toLowerCase(Locale.ROOT), page.path());
            if (earlier != null) {
                diagnostics.report(
                        Rule.OUTPUT_CLASH,
                        SourcePosition.ofFile("site/" + page.path()),
                        "two pages of the site would be this file",
                        "Rename the entry, topic or old slug '" + slug(page.path())
                                + "': another page needs the name.");
            }
        }
    }

    /** The name of a file without its folders and ending. */
    private static String slug(String path) {
        return path.replaceAll(".*/", "").replaceAll("\\.[a-z]+$", "");
    }
}

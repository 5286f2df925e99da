package org.waymark.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Checks that no block has an id that the page already uses, for example for the exit, the search or its notes. */
public final class PageIdCheck implements Check {
    /** The ids that the templates of text pages use. A test compares them with the theme. */
    public static final Set<String> OWN = Set.of(
            "contents",
            "exit",
            "help",
            "language-menu",
            "main",
            "notes",
            "search",
            "search-field",
            "search-note",
            "search-results",
            "sources",
            "state-select",
            "words");

    private static final Pattern MADE = Pattern.compile("(?:word|source|note|ref)-.*");

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Text.all(site)
                .flatMap(text -> text.document().blocks().stream())
                .flatMap((Block block) -> block.name().stream())
                .filter(name ->
                        OWN.contains(name.value()) || MADE.matcher(name.value()).matches())
                .forEach(name -> report(name, diagnostics));
    }

    private static void report(Located<String> name, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.BLOCK_NAME,
                name.position(),
                "'" + name.value() + "' is a name that the page uses itself",
                "Choose another one, for example: {#about-" + name.value() + "}");
    }
}

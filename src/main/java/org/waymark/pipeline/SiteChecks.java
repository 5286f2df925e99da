package org.waymark.pipeline;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.waymark.check.Check;
import org.waymark.check.Checks;
import org.waymark.check.SearchCheck;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/**
 * The checks of a build, one after another.
 *
 * @param read the site as its authors typed it
 * @param set the same with the quotation marks that readers see
 * @param today for warnings about old sources
 */
record SiteChecks(Site read, Site set, LocalDate today) {

    /** Runs them; false where it was given up because nobody wants to know any more. */
    boolean run(Diagnostics found, BooleanSupplier isOutdated) {
        for (Check check : Checks.all(today, Kinds.checks(read))) {
            if (isOutdated.getAsBoolean()) {
                return false;
            }
            check.run(read, found);
        }
        if (!found.hasErrors()) {
            new SearchCheck(Indexes.of(set)).run(set, found);
        }
        return true;
    }
}

package org.waymark.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.decision.Proof;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/**
 * The results of checking a site, apart from its faults.
 *
 * @param site the site with typographic quotation marks, as readers see it
 * @param proofs the proofs of the questionnaires by revision ("deposit r2"), in their order
 * @param indexes the search indexes
 */
public record CheckedSite(Site site, Map<String, Proof> proofs, Indexes indexes) {
    public CheckedSite {
        proofs = Collections.unmodifiableMap(new LinkedHashMap<>(proofs));
    }
}

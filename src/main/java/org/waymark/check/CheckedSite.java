package org.waymark.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.decision.Proof;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/**
 * What the checks of a site found out beside its faults.
 *
 * @param site with the quotation marks that readers see
 * @param proofs of the questionnaires, by revision ("self-check r2"), in their order
 * @param indexes of the search
 */
public record CheckedSite(Site site, Map<String, Proof> proofs, Indexes indexes) {
    public CheckedSite {
        proofs = Collections.unmodifiableMap(new LinkedHashMap<>(proofs));
    }
}

package org.waymark.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.decision.Proof;

/**
 * The checks of one kind of content, for one site.
 *
 * @param proofs what was proved of its pieces, by revision ("deposit r2"), in their order
 */
public record KindChecks(List<Check> checks, Map<String, Proof> proofs) {
    public KindChecks {
        checks = List.copyOf(checks);
        proofs = Collections.unmodifiableMap(new LinkedHashMap<>(proofs));
    }

    /** Checks of a kind of which nothing is proved. */
    public static KindChecks of(Check... checks) {
        return new KindChecks(List.of(checks), Map.of());
    }
}

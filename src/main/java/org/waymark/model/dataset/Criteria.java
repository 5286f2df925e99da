package org.waymark.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.diagnostic.SourcePosition;

/**
 * A condition on fields, worked-out facts and the reader's answers. It holds if each that it names has a value that fits.
 *
 * @param byName in the order of the file
 */
public record Criteria(Map<String, Criterion> byName) {
    public Criteria {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * What fits for one name.
     *
     * @param isNot true if every value fits but those that are named
     * @param position the position of the name
     */
    public record Criterion(Set<String> values, boolean isNot, SourcePosition position) {
        public Criterion {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        public boolean fits(String value) {
            return values.contains(value) != isNot;
        }
    }

    public boolean hold(Map<String, String> values) {
        return byName.entrySet().stream()
                .allMatch(named -> named.getValue().fits(values.getOrDefault(named.getKey(), "")));
    }
}

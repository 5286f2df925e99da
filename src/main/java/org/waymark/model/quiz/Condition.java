package org.waymark.model.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.diagnostic.SourcePosition;

/**
 * True when each question named here is answered with one of the options listed for it.
 *
 * @param allowed the accepted answers by question, in the order of the file
 */
public record Condition(Map<String, Answers> allowed) {
    public Condition {
        allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
    }

    /** The accepted answers to one question, and the position where the file names it. */
    public record Answers(Set<String> options, SourcePosition position) {
        public Answers {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /** True if the answers meet the condition. An unanswered question does not meet it. */
    public boolean holds(Map<String, String> answers) {
        for (Map.Entry<String, Answers> named : allowed.entrySet()) {
            if (!named.getValue().options().contains(answers.getOrDefault(named.getKey(), ""))) {
                return false;
            }
        }
        return true;
    }

    /** The condition as authors write it, for example {@code {written: no}}. */
    @Override
    public String toString() {
        return allowed.entrySet().stream()
                .map(named -> named.getKey() + ": " + written(named.getValue().options()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String written(Set<String> options) {
        List<String> list = List.copyOf(options);
        return list.size() == 1 ? list.get(0) : "[" + String.join(", ", options) + "]";
    }
}

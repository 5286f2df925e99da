package org.waymark.model.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keys without words, gathered so that an author reads one message for one cause: a group that is missing as a whole is named
 * as a whole, and what is missing in one group is named together.
 */
public final class MissingWords {
    private static final Set<String> LISTS = Set.of("next", "bring", "ask");

    private final Set<String> needed;
    private final Set<String> missing;

    public MissingWords(Set<String> needed, Set<String> missing) {
        this.needed = Set.copyOf(needed);
        this.missing = Set.copyOf(missing);
    }

    /** The missing keys and groups by the group that they belong to, which is blank for the file itself. */
    public Map<String, Set<String>> byGroup() {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (String key : missing) {
            String whole = key;
            while (!group(whole).isEmpty() && isMissing(group(whole))) {
                whole = group(whole);
            }
            groups.computeIfAbsent(group(whole), parent -> new TreeSet<>()).add(whole);
        }
        return groups;
    }

    private static String group(String key) {
        return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
    }

    /** True if a whole group has no words. */
    private boolean isMissing(String group) {
        return below(needed, group).stream().allMatch(missing::contains);
    }

    private static List<String> below(Collection<String> keys, String group) {
        return keys.stream().filter(key -> key.startsWith(group + ".")).sorted().toList();
    }

    /** What to write for keys and groups, as YAML on one line. */
    public String example(Collection<String> keys) {
        return keys.stream()
                .map(key -> key.substring(key.lastIndexOf('.') + 1) + ": " + value(key))
                .collect(Collectors.joining(", "));
    }

    private String value(String key) {
        Set<String> children = new TreeSet<>();
        for (String below : below(missing, key)) {
            String rest = below.substring(key.length() + 1);
            children.add(key + "." + rest.replaceFirst("[.].*", ""));
        }
        if (!children.isEmpty()) {
            return "{" + example(children) + "}";
        }
        return LISTS.contains(key.substring(key.lastIndexOf('.') + 1)) ? "[...]" : "...";
    }
}

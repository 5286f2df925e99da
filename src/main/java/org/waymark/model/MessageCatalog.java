package org.waymark.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;

/**
 * All messages of the interface in one language.
 *
 * @param name the language's own name for itself
 * @param negation how it says no, for checks of translations
 * @param messages ICU MessageFormat patterns by dotted key, sorted by key
 */
public record MessageCatalog(
        Language language,
        String name,
        Negation negation,
        Map<String, Located<String>> messages,
        SourcePosition position) {
    public MessageCatalog {
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }

    /** A copy that takes missing messages from another catalog. */
    public MessageCatalog orElse(MessageCatalog other) {
        Map<String, Located<String>> all = new TreeMap<>(other.messages);
        all.putAll(messages);
        return new MessageCatalog(language, name, negation, all, position);
    }
}

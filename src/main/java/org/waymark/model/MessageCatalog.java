package org.waymark.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;

/**
 * All messages of the interface in one language.
 *
 * @param name the language's own name for itself
 * @param negation the words with which the language says no, for checks of translations
 * @param replaced the tool's messages that the guide replaces with its own, by key
 * @param messages ICU MessageFormat patterns by dotted key, sorted by key
 */
public record MessageCatalog(
        Language language,
        String name,
        Negation negation,
        Map<String, Located<String>> replaced,
        Map<String, Located<String>> messages,
        SourcePosition position) {
    public MessageCatalog {
        replaced = Map.copyOf(replaced);
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }

    /** A catalog of which the guide replaces nothing. */
    public MessageCatalog(
            Language language,
            String name,
            Negation negation,
            Map<String, Located<String>> messages,
            SourcePosition position) {
        this(language, name, negation, Map.of(), messages, position);
    }

    /** A copy in which messages of the guide replace those of the tool with the same keys. */
    public MessageCatalog replacedBy(Map<String, Located<String>> others) {
        Map<String, Located<String>> all = new TreeMap<>(messages);
        Map<String, Located<String>> before = new TreeMap<>();
        others.forEach((key, message) -> {
            Located<String> own = all.put(key, message);
            if (own != null) {
                before.put(key, own);
            }
        });
        return new MessageCatalog(language, name, negation, before, all, position);
    }

    /** A copy that takes missing messages from another catalog. */
    public MessageCatalog orElse(MessageCatalog other) {
        Map<String, Located<String>> all = new TreeMap<>(other.messages);
        all.putAll(messages);
        return new MessageCatalog(language, name, negation, replaced, all, position);
    }
}

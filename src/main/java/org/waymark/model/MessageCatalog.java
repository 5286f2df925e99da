package org.waymark.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;

/**
 * All messages of the interface in one language.
 *
 * @param name the language's own name for itself
 * @param logic the words that decide what a sentence denies, requires and permits, for checks of translations
 * @param replaced the tool's messages that the guide replaces with its own, by key
 * @param marked messages that translators have not finished, by key; they are not among the messages
 * @param messages ICU MessageFormat patterns by dotted key, sorted by key
 */
public record MessageCatalog(
        Language language,
        String name,
        LogicWords logic,
        Map<String, Located<String>> replaced,
        Map<String, Located<String>> marked,
        Map<String, Located<String>> messages,
        SourcePosition position) {
    public MessageCatalog {
        replaced = Map.copyOf(replaced);
        marked = Collections.unmodifiableMap(new TreeMap<>(marked));
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }

    /** A catalog of which the guide replaces nothing. */
    public MessageCatalog(
            Language language,
            String name,
            LogicWords logic,
            Map<String, Located<String>> messages,
            SourcePosition position) {
        this(language, name, logic, Map.of(), Map.of(), messages, position);
    }

    /** A copy in which messages of the guide replace those of the tool with the same keys. */
    public MessageCatalog replacedBy(Map<String, Located<String>> others) {
        Map<String, Located<String>> all = new TreeMap<>(messages);
        Map<String, Located<String>> before = new TreeMap<>(replaced);
        others.forEach((key, message) -> {
            Located<String> own = all.put(key, message);
            if (own != null) {
                before.putIfAbsent(key, own);
            }
        });
        return new MessageCatalog(language, name, logic, before, marked, all, position);
    }

    /** A copy without the messages that are marked as unfinished. */
    public MessageCatalog without(Map<String, Located<String>> unfinished) {
        Map<String, Located<String>> finished = new TreeMap<>(messages);
        finished.keySet().removeAll(unfinished.keySet());
        return new MessageCatalog(language, name, logic, replaced, unfinished, finished, position);
    }

    /** A copy that also names unfinished messages of the guide; pages show the tool's instead. */
    public MessageCatalog marking(Map<String, Located<String>> unfinished) {
        Map<String, Located<String>> all = new TreeMap<>(marked);
        all.putAll(unfinished);
        return new MessageCatalog(language, name, logic, replaced, all, messages, position);
    }

    /** True if pages in the language need messages of another one. */
    public boolean lacksSome(MessageCatalog source) {
        return !messages.keySet().containsAll(source.messages.keySet());
    }

    /** A copy with more messages, whose keys no message of the tool has. */
    public MessageCatalog and(Map<String, Located<String>> more) {
        Map<String, Located<String>> all = new TreeMap<>(messages);
        all.putAll(more);
        return new MessageCatalog(language, name, logic, replaced, marked, all, position);
    }

    /** A copy with further keys, whose messages keep the placeholders of a known one until others replace them. */
    public MessageCatalog with(Collection<String> further, String known) {
        Map<String, Located<String>> all = new TreeMap<>(messages);
        Located<String> like = messages.get(known);
        if (like != null) {
            further.forEach(key -> all.putIfAbsent(key, like));
        }
        return new MessageCatalog(language, name, logic, replaced, marked, all, position);
    }

    /** A copy that takes missing messages from another catalog. */
    public MessageCatalog orElse(MessageCatalog other) {
        Map<String, Located<String>> all = new TreeMap<>(other.messages);
        all.putAll(messages);
        return new MessageCatalog(language, name, logic, replaced, marked, all, position);
    }
}

package org.waymark.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;

/**
 * The messages of the interface in one language, with placeholders filled in and typographic quotation marks.
 * Thread-safe.
 */
public final class Messages {
    private final MessageCatalog catalog;
    private final Quotes quotes;
    private final Consumer<String> missing;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    /**
     * The messages of a catalog.
     *
     * @param missing receives the key of each message that is asked for and not in the catalog, once
     */
    public Messages(MessageCatalog catalog, Consumer<String> missing) {
        this.catalog = catalog;
        this.quotes = new Quotes(catalog.language());
        this.missing = missing;
    }

    /** The messages of a catalog, of which a missing one is blank: pages that show it report it. */
    public static Messages orBlank(MessageCatalog catalog) {
        return new Messages(catalog, key -> {});
    }

    public Language language() {
        return catalog.language();
    }

    /** The language's own name for itself. */
    public String languageName() {
        return catalog.name();
    }

    /** The message; empty if the catalog does not have the key. */
    public Optional<String> find(String key, Map<String, ?> arguments) {
        return Optional.ofNullable(catalog.messages().get(key))
                .map(pattern -> quotes.typeset(fill(pattern.value(), arguments)));
    }

    /** The message; blank, and reported, if the catalog does not have the key. */
    public String text(String key, Map<String, ?> arguments) {
        return find(key, arguments).orElseGet(() -> {
            if (missed.add(key)) {
                missing.accept(key);
            }
            return "";
        });
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    private String fill(String pattern, Map<String, ?> arguments) {
        // without braces or doubled apostrophes, MessageFormat would return the same text
        if (pattern.indexOf('{') < 0 && !pattern.contains("''")) {
            return pattern;
        }
        MessageFormat shared =
                formats.computeIfAbsent(pattern, key -> new MessageFormat(key, Locales.of(catalog.language())));
        MessageFormat own = shared.clone(); // a MessageFormat is for one thread
        return own.format(arguments);
    }
}

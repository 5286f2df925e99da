package org.waymark.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;

/**
 * The messages of the interface in one language, with placeholders filled in and typographic quotation marks.
 * Thread-safe.
 */
public final class Messages {
    private final MessageCatalog catalog;
    private final Quotes quotes;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(MessageCatalog catalog) {
        this.catalog = catalog;
        this.quotes = new Quotes(catalog.language());
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

    /**
     * The message. Throws {@link IllegalArgumentException} if the catalog does not have the key, which is a fault of
     * the theme.
     */
    public String text(String key, Map<String, ?> arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException(
                        "message '" + key + "' is not in i18n/" + catalog.language() + ".yaml"));
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

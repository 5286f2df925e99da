package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.LogicWords;
import org.waymark.model.MessageCatalog;

/** Makes catalogs of a few messages. */
final class Catalogs {
    private static final SourcePosition NOWHERE = SourcePosition.ofFile("i18n/x.yaml");

    private Catalogs() {}

    static Messages of(String language, Map<String, String> patterns) {
        Map<String, Located<String>> located = new TreeMap<>();
        patterns.forEach((key, pattern) -> located.put(key, new Located<>(pattern, NOWHERE)));
        return new Messages(
                new MessageCatalog(new Language(language), "Name of " + language, LogicWords.UNKNOWN, located, NOWHERE),
                key -> fail("no message '" + key + "'"));
    }
}

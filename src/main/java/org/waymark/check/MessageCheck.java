package org.waymark.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.MessagePattern;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Site;

/** Every language has the same messages, with the same placeholders and all plural forms that it needs. */
public final class MessageCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        MessageCatalog source = site.catalogs().get(site.guide().source());
        for (MessageCatalog catalog : site.catalogs().values()) {
            catalog.messages().forEach((key, message) -> pattern(key, message, catalog, diagnostics));
            if (source != null && !catalog.language().equals(source.language())) {
                compare(source, catalog, diagnostics);
            }
        }
    }

    private static void pattern(String key, Located<String> message, MessageCatalog catalog, Diagnostics diagnostics) {
        var fault = MessagePattern.fault(message.value());
        if (fault.isPresent()) {
            diagnostics.report(
                    Rule.MESSAGE_SYNTAX,
                    message.position(),
                    "message '" + key + "' cannot be read: " + fault.get(),
                    "Close each { with }. A plural looks like this: {count, plural, one {# page} other {# pages}}");
            return;
        }
        Set<String> missing = MessagePattern.parse(message.value()).missingCategories(catalog.language());
        if (!missing.isEmpty()) {
            diagnostics.report(
                    Rule.PLURAL_CATEGORY,
                    message.position(),
                    "message '" + key + "' lacks the plural form '" + String.join("', '", missing) + "', which '"
                            + catalog.language() + "' has",
                    "Add it: " + missing.iterator().next() + " {...}");
        }
    }

    private static void compare(MessageCatalog source, MessageCatalog catalog, Diagnostics diagnostics) {
        source.messages().forEach((key, message) -> {
            Located<String> own = catalog.messages().get(key);
            if (own == null) {
                diagnostics.report(
                        Rule.MESSAGE_MISSING,
                        SourcePosition.ofFile(catalog.position().path()),
                        "message '" + key + "' is missing in '" + catalog.language() + "'",
                        "Translate it: '" + message.value() + "' (" + message.position() + ").");
            } else if (MessagePattern.fault(own.value()).isEmpty()
                    && MessagePattern.fault(message.value()).isEmpty()) {
                placeholders(key, message, own, diagnostics);
            }
        });
        catalog.messages().forEach((key, message) -> {
            if (!source.messages().containsKey(key)) {
                diagnostics.report(
                        Rule.MESSAGE_UNKNOWN,
                        message.position(),
                        "unknown message '" + key + "'",
                        Nearest.hint(key, source.messages().keySet()));
            }
        });
    }

    private static void placeholders(
            String key, Located<String> message, Located<String> own, Diagnostics diagnostics) {
        Set<String> expected = MessagePattern.parse(message.value()).placeholders();
        Set<String> found = MessagePattern.parse(own.value()).placeholders();
        if (!expected.equals(found)) {
            diagnostics.report(
                    Rule.MESSAGE_PLACEHOLDER,
                    own.position(),
                    "message '" + key + "' has " + listed(found) + ", but its source has " + listed(expected),
                    "Write the same ones, spelt alike: '" + message.value() + "' (" + message.position() + ").");
        }
    }

    private static String listed(Set<String> placeholders) {
        return placeholders.isEmpty()
                ? "no placeholder"
                : placeholders.stream().map(name -> "{" + name + "}").collect(Collectors.joining(" and "));
    }
}

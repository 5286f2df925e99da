package org.waymark.check;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.MessagePattern;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Site;

/**
 * Checks that every language has the same messages, with the same placeholders and all plural forms that it needs. A missing
 * message is shown in the source language.
 */
public final class MessageCheck implements Check {
    /** If more messages than this are missing, one line reports them all. */
    private static final int NAMED = 5;

    /** Spaces, invisible characters, unassigned characters, and the quotation mark of ICU message syntax. */
    private static final Pattern NOTHING_SEEN =
            Pattern.compile("[\\s\\p{Z}\\p{C}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0']*");

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        MessageCatalog source = site.catalogs().get(site.guide().source());
        for (MessageCatalog catalog : site.catalogs().values()) {
            catalog.messages().forEach((key, message) -> pattern(key, message, catalog, diagnostics));
            marked(catalog, diagnostics);
            catalog.replaced().forEach((key, tools) -> placeholders(key, tools, at(catalog, key), diagnostics));
            if (source != null && !catalog.language().equals(source.language())) {
                compare(source, catalog, diagnostics);
                replacedInOneLanguage(source, catalog, diagnostics);
            }
        }
    }

    private static void pattern(String key, Located<String> message, MessageCatalog catalog, Diagnostics diagnostics) {
        if (NOTHING_SEEN.matcher(message.value()).matches()) {
            diagnostics.report(
                    Rule.MESSAGE_EMPTY,
                    message.position(),
                    "message '" + key + "' is empty: a button or link would have no name",
                    "Write its words, or delete the line: pages then show the source's.");
            return;
        }
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
        List<String> missing = without(source, catalog).stream()
                .filter(key -> !catalog.marked().containsKey(key))
                .toList();
        if (missing.size() > NAMED) {
            Located<String> first = at(source, missing.get(0));
            diagnostics.report(
                    Rule.MESSAGE_MISSING,
                    SourcePosition.ofFile(catalog.position().path()),
                    missing.size() + " messages are missing in '" + catalog.language() + "', and pages show those of '"
                            + source.language() + "': " + named(missing),
                    "Translate them, the first one: '" + first.value() + "' (" + first.position() + ").");
        } else {
            missing.forEach(key -> missing(key, at(source, key), catalog, diagnostics));
        }
        List<String> unknown = without(catalog, source);
        if (unknown.size() > NAMED) {
            diagnostics.report(
                    Rule.MESSAGE_UNKNOWN,
                    at(catalog, unknown.get(0)).position(),
                    unknown.size() + " unknown messages, which no page shows: " + named(unknown),
                    "Delete their lines, or spell them as in "
                            + source.position().path() + ".");
        } else {
            unknown.forEach(key -> unknown(key, at(catalog, key), source, diagnostics));
        }
        source.messages().forEach((key, message) -> {
            Located<String> own = catalog.messages().get(key);
            if (own != null && !catalog.replaced().containsKey(key)) {
                placeholders(key, message, own, diagnostics);
            }
        });
    }

    /** Reports messages that translators have not finished. Their copies are not shown, so that none passes as translated. */
    private static void marked(MessageCatalog catalog, Diagnostics diagnostics) {
        List<String> keys = List.copyOf(catalog.marked().keySet());
        String hint = "Translate what is below the mark '# translate:', then delete the mark.";
        if (keys.size() > NAMED) {
            SourcePosition first = catalog.marked().values().stream()
                    .map(Located::position)
                    .min(naturalOrder())
                    .orElseThrow();
            diagnostics.report(
                    Rule.MESSAGE_UNTRANSLATED,
                    first,
                    keys.size() + " messages are marked as not translated into '" + catalog.language()
                            + "', and pages show other words: " + named(keys),
                    hint + " It stands here first.");
        } else {
            catalog.marked()
                    .forEach((key, message) -> diagnostics.report(
                            Rule.MESSAGE_UNTRANSLATED,
                            message.position(),
                            "message '" + key + "' is marked as not translated into '" + catalog.language()
                                    + "', and pages show other words",
                            hint));
        }
    }

    /** Reports words of the guide in the source language beside which another language shows the words of the tool. */
    private static void replacedInOneLanguage(MessageCatalog source, MessageCatalog catalog, Diagnostics diagnostics) {
        source.replaced().forEach((key, tools) -> {
            boolean isReported =
                    at(source, key).position().path().endsWith("guide.yaml"); // where its languages are read
            if (!isReported
                    && !catalog.replaced().containsKey(key)
                    && catalog.messages().containsKey(key)
                    && !folder(catalog, key).equals(folder(source, key))) { // a language that the tool does not have
                diagnostics.report(
                        Rule.MESSAGE_MISSING,
                        at(source, key).position(),
                        "message '" + key + "' is replaced in '" + source.language() + "', but readers of '"
                                + catalog.language() + "' see the tool's",
                        "Write it for them too: content/i18n/" + catalog.language() + ".yaml");
            }
        });
    }

    private static List<String> without(MessageCatalog one, MessageCatalog other) {
        return one.messages().keySet().stream()
                .filter(key -> !other.messages().containsKey(key))
                .toList();
    }

    private static String folder(MessageCatalog catalog, String key) {
        return at(catalog, key).position().path().replaceFirst("[^/]*$", "");
    }

    private static Located<String> at(MessageCatalog catalog, String key) {
        return Optional.ofNullable(catalog.messages().get(key)).orElseThrow();
    }

    private static String named(List<String> keys) {
        return String.join(", ", keys.subList(0, NAMED)) + " and " + (keys.size() - NAMED) + " more";
    }

    private static void missing(String key, Located<String> message, MessageCatalog catalog, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.MESSAGE_MISSING,
                SourcePosition.ofFile(file(message, catalog)),
                "message '" + key + "' is missing in '" + catalog.language() + "', and pages show the source's",
                "Translate it: '" + message.value() + "' (" + message.position() + ").");
    }

    /** Where a translation belongs: beside the source's message if that lies with the content, else in the tool's file. */
    private static String file(Located<String> message, MessageCatalog catalog) {
        String path = message.position().path();
        return path.startsWith("content/") && !path.startsWith("content/i18n/")
                ? path.replaceFirst("[^/]*$", catalog.language() + ".yaml")
                : catalog.position().path();
    }

    private static void unknown(String key, Located<String> message, MessageCatalog source, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.MESSAGE_UNKNOWN,
                message.position(),
                "unknown message '" + key + "'",
                Nearest.hint(key, source.messages().keySet()));
    }

    private static void placeholders(
            String key, Located<String> message, Located<String> own, Diagnostics diagnostics) {
        if (MessagePattern.fault(own.value()).isPresent()
                || MessagePattern.fault(message.value()).isPresent()) {
            return; // reported by itself
        }
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

package org.waymark.i18n;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.model.Language;

/** A parsed message: its placeholders and its plural forms. */
public final class MessagePattern {
    private static final Set<String> TYPES = Set.of("number", "date", "time", "spellout", "ordinal", "duration");

    private static final int DEEPEST = 30;

    private final com.ibm.icu.text.MessagePattern parsed;

    private MessagePattern(com.ibm.icu.text.MessagePattern parsed) {
        this.parsed = parsed;
    }

    /** Describes a syntax error of a pattern in a few words; empty if the pattern is valid. */
    public static Optional<String> fault(String pattern) {
        if (depth(pattern) > DEEPEST) {
            return Optional.of("placeholders stand inside each other, more than " + DEEPEST + " deep");
        }
        try {
            return parse(pattern).unknownType().map(type -> "'" + type + "' is no kind of placeholder");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(words(String.valueOf(e.getMessage())));
        }
    }

    /** The greatest number of braces open at once. ICU recurses once for each. */
    private static int depth(String pattern) {
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** Replaces ICU's message, which repeats the text and gives an offset, with one for authors. */
    private static String words(String fault) {
        if (fault.startsWith("Unmatched '{'")) {
            return "a { is not closed";
        }
        return fault.startsWith("Bad argument syntax")
                ? "between { and } stands something else than a name"
                : fault.split(":")[0];
    }

    private Optional<String> unknownType() {
        return names(Part.Type.ARG_TYPE).stream()
                .filter(type -> !TYPES.contains(type))
                .findFirst();
    }

    public static MessagePattern parse(String pattern) {
        return new MessagePattern(new com.ibm.icu.text.MessagePattern(pattern));
    }

    /** The plural categories of the language that a plural of this message lacks; empty if it has all of them. */
    public Set<String> missingCategories(Language language) {
        Set<String> needed = PluralRules.forLocale(Locales.of(language)).getKeywords();
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                Set<String> selectors = selectors(i);
                needed.stream()
                        .filter(category -> !selectors.contains(category))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** The selectors of an argument, without those of arguments nested in its texts. */
    private Set<String> selectors(int start) {
        Set<String> selectors = new TreeSet<>();
        int limit = parsed.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selectors.add(parsed.getSubstring(parsed.getPart(i)));
            } else if (parsed.getPartType(i) == Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    /** The names of all placeholders, sorted. */
    public Set<String> placeholders() {
        return names(Part.Type.ARG_NAME);
    }

    private Set<String> names(Part.Type type) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == type) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }
}

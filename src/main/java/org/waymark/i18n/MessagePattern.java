package org.waymark.i18n;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.model.Language;

/** What a message asks for: its placeholders, and the plural forms that it has. */
public final class MessagePattern {
    private static final Set<String> TYPES = Set.of("number", "date", "time", "spellout", "ordinal", "duration");

    private final com.ibm.icu.text.MessagePattern parsed;

    private MessagePattern(com.ibm.icu.text.MessagePattern parsed) {
        this.parsed = parsed;
    }

    /** What is wrong with the syntax of a pattern, in a few words; nothing where it is sound. */
    public static Optional<String> fault(String pattern) {
        try {
            return parse(pattern).unknownType().map(type -> "'" + type + "' is no kind of placeholder");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(words(String.valueOf(e.getMessage())));
        }
    }

    /** ICU's own words hold the text and an offset; an author needs neither. */
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

    /** The names of all placeholders, sorted. */
    public Set<String> placeholders() {
        return names(Part.Type.ARG_NAME);
    }

    /** The plural categories of the language that a plural in this message lacks; empty where there is no plural. */
    public Set<String> missingCategories(Language language) {
        boolean plural = false;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            plural |= part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL;
        }
        Set<String> missing = new TreeSet<>();
        if (plural) {
            missing.addAll(PluralRules.forLocale(Locales.of(language)).getKeywords());
            missing.removeAll(names(Part.Type.ARG_SELECTOR));
        }
        return missing;
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

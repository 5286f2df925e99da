package org.waymark.i18n.plural;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.model.Language;

/** The plural forms of a language (CLDR), and messages of another language written out in them. */
public final class PluralForms {
    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");
    private static final String OTHER = "other";
    private static final int SAMPLES = 4;

    private final PluralRules rules;
    private final List<String> categories;

    public PluralForms(Language language) {
        this.rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        this.categories = ORDER.stream().filter(rules.getKeywords()::contains).toList();
    }

    /** The categories in the order of CLDR, for example {@code one, few, many, other}. */
    public List<String> categories() {
        return categories;
    }

    /** Numbers that a category is for, for example {@code 2, 3, 4}; blank for fractions alone. */
    public String samples(String category) {
        var samples = rules.getSamples(category);
        return samples == null
                ? ""
                : samples.stream()
                        .filter(number -> number == Math.rint(number))
                        .map(number -> String.valueOf(number.longValue()))
                        .distinct()
                        .limit(SAMPLES)
                        .collect(Collectors.joining(", "));
    }

    /** A pattern whose plurals have exactly the forms of the language; what it lacks are the words of {@code other}. */
    public String write(String pattern) {
        if (org.waymark.i18n.MessagePattern.fault(pattern).isPresent()) {
            return pattern;
        }
        MessagePattern parsed = new MessagePattern(pattern);
        return write(parsed, 0, parsed.countParts() - 1);
    }

    /** What is between two parts, with all plurals in it. */
    private String write(MessagePattern parsed, int from, int to) {
        StringBuilder text = new StringBuilder();
        int done = parsed.getPart(from).getLimit();
        for (int i = from + 1; i < to; i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_START
                    && parsed.getPart(i).getArgType() == ArgType.PLURAL) {
                int end = parsed.getLimitPartIndex(i);
                text.append(parsed.getPatternString(), done, parsed.getPatternIndex(i));
                text.append(plural(parsed, i, end));
                done = parsed.getPart(end).getLimit();
                i = end;
            }
        }
        return text.append(parsed.getPatternString(), done, parsed.getPatternIndex(to))
                .toString();
    }

    private String plural(MessagePattern parsed, int start, int end) {
        int selector = start;
        while (parsed.getPartType(selector) != Part.Type.ARG_SELECTOR) {
            selector++;
        }
        String head = parsed.getPatternString()
                .substring(parsed.getPatternIndex(start), parsed.getPatternIndex(selector))
                .stripTrailing();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = selector; i < end; i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_SELECTOR) {
                int message = i + 1;
                while (parsed.getPartType(message) != Part.Type.MSG_START) {
                    message++;
                }
                int limit = parsed.getLimitPartIndex(message);
                texts.put(parsed.getSubstring(parsed.getPart(i)), write(parsed, message, limit));
                i = limit;
            }
        }
        StringBuilder forms = new StringBuilder(head);
        texts.forEach((key, words) -> {
            if (key.startsWith("=")) {
                forms.append(' ').append(key).append(" {").append(words).append('}');
            }
        });
        categories.forEach(category -> forms.append(' ')
                .append(category)
                .append(" {")
                .append(texts.getOrDefault(category, String.valueOf(texts.get(OTHER))))
                .append('}'));
        return forms.append('}').toString();
    }
}

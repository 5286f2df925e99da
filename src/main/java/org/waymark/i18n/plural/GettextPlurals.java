package org.waymark.i18n.plural;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.model.Language;

/** The plural forms of a language for the header of a PO file: CLDR's rules for whole numbers, as an expression of C. */
public final class GettextPlurals {
    private static final Pattern RELATION = Pattern.compile("([a-z])(?: % (\\d+))? (!?=) (.+)");
    private static final String OTHER = "other";
    private static final String FALSE = "0";
    private static final String TRUE = "1";

    private GettextPlurals() {}

    /** The value of {@code Plural-Forms}, for example {@code nplurals=2; plural=(n == 1 ? 0 : 1);}. */
    public static String of(Language language) {
        PluralForms forms = new PluralForms(language);
        Map<String, String> rules = rules(language);
        List<String> conditions = new ArrayList<>();
        for (String category : forms.categories()) {
            String condition = either(rules.getOrDefault(category, ""));
            if (!condition.equals(FALSE)) {
                conditions.add(condition);
            }
        }
        boolean isOfFractions = forms.samples(OTHER).isEmpty();
        if (isOfFractions) {
            conditions.remove(conditions.size() - 1); // whole numbers that are left have this form
        }
        StringBuilder plural = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            plural.append(conditions.get(i)).append(" ? ").append(i).append(" : ");
        }
        String expression = conditions.isEmpty() ? "0" : "(" + plural + conditions.size() + ")";
        return "nplurals=" + (conditions.size() + 1) + "; plural=" + expression + ";";
    }

    /** The rules by category, as CLDR writes them. */
    private static Map<String, String> rules(Language language) {
        Map<String, String> rules = new HashMap<>();
        String all =
                PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).toString();
        for (String rule : all.split(";")) {
            int colon = rule.indexOf(':');
            rules.put(
                    rule.substring(0, colon).strip(), rule.substring(colon + 1).strip());
        }
        return rules;
    }

    private static String either(String rule) {
        List<String> parts = new ArrayList<>();
        for (String part : rule.replaceFirst("@.*", "").strip().split(" or ")) {
            String condition = all(part.strip());
            if (!condition.equals(FALSE)) {
                parts.add(condition);
            }
        }
        return parts.isEmpty() ? FALSE : String.join(" || ", parts);
    }

    private static String all(String part) {
        List<String> relations = new ArrayList<>();
        for (String relation : part.split(" and ")) {
            String condition = relation(relation.strip());
            if (condition.equals(FALSE)) {
                return FALSE;
            }
            if (!condition.equals(TRUE)) {
                relations.add(condition);
            }
        }
        return relations.isEmpty() ? TRUE : String.join(" && ", relations);
    }

    private static String relation(String relation) {
        Matcher parts = RELATION.matcher(relation);
        if (!parts.matches()) {
            return FALSE;
        }
        boolean isNot = parts.group(3).equals("!=");
        List<String> ranges = List.of(parts.group(4).split(","));
        if (!parts.group(1).matches("[ni]")) {
            // digits after the point, and exponents: a whole number has none
            boolean holds = ranges.stream().anyMatch(range -> range.strip().matches("0(\\.\\..*)?"));
            return holds != isNot ? TRUE : FALSE;
        }
        String operand = parts.group(2) == null ? "n" : "n%" + parts.group(2);
        String any = ranges.stream().map(range -> range(operand, range.strip())).collect(Collectors.joining(" || "));
        String whole = ranges.size() > 1 ? "(" + any + ")" : any;
        return isNot ? "!(" + any + ")" : whole;
    }

    private static String range(String operand, String range) {
        String[] ends = range.split("\\.\\.");
        return ends.length == 1
                ? operand + "==" + ends[0]
                : "(" + operand + ">=" + ends[0] + " && " + operand + "<=" + ends[1] + ")";
    }
}

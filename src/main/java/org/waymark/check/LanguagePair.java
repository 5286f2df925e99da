package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.number.Figures;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Negation;
import org.waymark.model.Provenance;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.translation.KeptWords;

/** Compares texts in a language with the source texts, as far as that is possible without understanding them. */
final class LanguagePair {
    /** Quotations of a law, which stay in the language of the law. */
    private static final Pattern QUOTATION = Pattern.compile("[\"\u201c\u00ab][^\"\u201d\u00bb]*+[\"\u201d\u00bb]?");

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 200;

    private final Language language;
    private final Diagnostics diagnostics;
    private final Figures sources;
    private final Figures own;
    private final boolean isAnother;
    private final Denials denials;
    private final String wordsFile;

    LanguagePair(Site site, Language language, Diagnostics diagnostics) {
        Language source = site.guide().source();
        Optional<MessageCatalog> catalog = Optional.ofNullable(site.catalogs().get(language));
        this.language = language;
        this.denials = new Denials(negation(Optional.ofNullable(site.catalogs().get(source))), negation(catalog));
        this.wordsFile = catalog.map(words -> words.position().path()).orElse("");
        this.diagnostics = diagnostics;
        this.sources = new Figures(source);
        this.own = new Figures(language);
        this.isAnother = !base(source).equals(base(language));
    }

    private static Negation negation(Optional<MessageCatalog> catalog) {
        return catalog.map(MessageCatalog::negation).orElse(Negation.UNKNOWN);
    }

    private static String base(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage();
    }

    Language language() {
        return language;
    }

    /** Reports words that a revision left unchanged although the source changed. */
    void unchanged(KeptWords kept) {
        String name = kept.name();
        diagnostics.report(
                Rule.UNCHANGED_TRANSLATION,
                kept.target().position(),
                "these are the words of r" + kept.revision() + ", but the source has others now",
                "Bring them up to date. If they still hold, say so above: "
                        + (name.isEmpty()
                                ? "give the source's block a name, {#...}, and write it into"
                                : "write '" + name + "' into")
                        + " translation: {..., holds: [" + name + "]}. The source: "
                        + kept.source().position());
    }

    /** Reports keys in the list of accepted words that match no text. */
    void checkHolds(Provenance provenance, Collection<String> known, SourcePosition position) {
        provenance.translation().stream()
                .flatMap(translation -> translation.holds().stream())
                .filter(name -> !known.contains(name))
                .forEach(name -> diagnostics.report(
                        Rule.UNCHANGED_TRANSLATION,
                        position,
                        "'holds' names '" + name + "', and the source has nothing of that name",
                        Nearest.hint(name, known)));
    }

    void compare(Translatable source, Translatable translation) {
        if (isAnother && isCopied(source.text(), translation.text())) {
            report(
                    Rule.UNTRANSLATED,
                    translation,
                    "these words are the source's, not a translation into '" + language + "'",
                    source);
            return;
        }
        if (isAnother) {
            copiedLine(source.text(), translation.text())
                    .ifPresent(line -> report(
                            Rule.UNTRANSLATED,
                            translation,
                            "'" + line.substring(0, Math.min(60, line.length()))
                                    + "' is the source's, not a translation into '" + language + "'",
                            source));
        }
        String differences = differences(source.text(), translation.text());
        if (!differences.isEmpty()) {
            report(Rule.TRANSLATION_NUMBER, translation, "the translation " + differences, source);
        }
        denials.between(source.text(), translation.text())
                .ifPresent(difference -> denied(difference, translation, source));
    }

    private String differences(String source, String translation) {
        if (Figures.holdsNoDigit(source) && Figures.holdsNoDigit(translation)) {
            return ""; // months are looked for beside digits
        }
        return Stream.of(
                        listed("says ", surplus(source, translation), ", which the source does not"),
                        listed("lacks ", missing(source, translation), ", which the source says"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
    }

    private void denied(Denials.Difference difference, Translatable translation, Translatable source) {
        diagnostics.report(
                Rule.TRANSLATION_NEGATION,
                translation.position(),
                "the source says " + quoted(difference.sourceWords()) + " and the translation "
                        + quoted(difference.ownWords()) + ": '" + shown(difference.source()) + "' - '"
                        + shown(difference.own()) + "'",
                "Compare the two: one such word turns the meaning round. If both say the same, add the word that says it"
                        + " here in another way to 'negation: also' in " + wordsFile + ". The source: "
                        + source.position());
    }

    private static String shown(String sentence) {
        String line = sentence.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    private static String quoted(List<String> words) {
        return words.isEmpty() ? "no such word" : words.stream().collect(Collectors.joining("', '", "'", "'"));
    }

    private static String listed(String before, Set<String> words, String after) {
        return words.isEmpty() ? "" : before + String.join(", ", words) + after;
    }

    private void report(Rule rule, Translatable translation, String message, Translatable source) {
        String hint = rule == Rule.UNTRANSLATED
                ? "Translate them, or take the file out: until then readers see the older translation. "
                : "Compare the two. ";
        diagnostics.report(rule, translation.position(), message, hint + "The source: " + source.position());
    }

    private Set<String> surplus(String source, String translation) {
        Set<String> found = numbers(own.numbers(translation), number -> sources.says(source, number));
        Set<Integer> months = own.months(translation);
        months.removeAll(sources.mentionedMonths(source));
        months.forEach(month -> found.add(own.month(month)));
        return found;
    }

    /** True for a short label, which need not repeat every number of its source. */
    private Set<String> missing(String source, String translation) {
        Set<String> found = numbers(sources.numbers(source), number -> own.says(translation, number));
        Set<Integer> months = sources.months(source);
        months.removeAll(own.mentionedMonths(translation));
        months.forEach(month -> found.add(sources.month(month)));
        return found.isEmpty() || Breaks.of(language).words(translation).size() >= FEWEST_WORDS ? found : Set.of();
    }

    private static Set<String> numbers(Set<String> found, Predicate<String> isKnown) {
        return found.stream().filter(number -> !isKnown.test(number)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * True if most lower-case words of both are the same. Names, numbers and citations are alike in every language and not
     * counted.
     */
    private static boolean isCopied(String source, String translation) {
        List<String> words = smallWords(translation);
        if (words.size() < FEWEST_WORDS) {
            return false;
        }
        Set<String> known = new HashSet<>(smallWords(source));
        int others = 0;
        for (int i = 0; i < words.size() && others * 10 <= words.size(); i++) {
            others += known.contains(words.get(i)) ? 0 : 1;
        }
        return others * 10 <= words.size();
    }

    /** An item, row or paragraph that is not translated, in a block that otherwise is. */
    private static Optional<String> copiedLine(String source, String translation) {
        if (translation.indexOf('\n') < 0 && !QUOTATION.matcher(translation).find()) {
            return Optional.empty(); // a line by itself, which is not copied as a whole
        }
        List<String> lines = translation.lines().toList();
        List<String> sources = source.lines().toList();
        return lines.size() == sources.size()
                ? IntStream.range(0, lines.size())
                        .filter(i -> isCopied(
                                sources.get(i), QUOTATION.matcher(lines.get(i)).replaceAll("")))
                        .mapToObj(lines::get)
                        .findFirst()
                : Optional.empty();
    }

    /** Words of two or more letters, none of them upper-case, without a hyphen. */
    private static List<String> smallWords(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean isSmall = true;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                int type = Character.getType(text.charAt(end));
                isSmall &= type == Character.LOWERCASE_LETTER || type == Character.OTHER_LETTER;
                end++;
            }
            if (isSmall && end - start > 1) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return c == '-' || (c >= '0' && c <= '9') || Character.isLetter(c) || Character.isSurrogate(c);
    }
}

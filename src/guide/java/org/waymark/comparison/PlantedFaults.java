package org.waymark.comparison;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Block;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Rewording;
import org.waymark.model.Site;
import org.waymark.model.Translatable;

/** Makes faulty translations of a good one, each with one fault. */
final class PlantedFaults {
    /** Words that say must, and those that say may, of which one can stand where the other stood. */
    private static final Map<String, Map<String, String>> MUST_TO_MAY = Map.of(
            "es", Map.of("debe", "puede", "deben", "pueden", "tiene que", "puede", "tienen que", "pueden"),
            "zh-Hans", Map.of("必须", "可以"),
            "ar", Map.of("يجب", "يمكن", "ويجب", "ويمكن", "يلزم", "يجوز", "يلزمكم", "يمكنكم"),
            "vi", Map.of("phải", "có thể"));

    private static final Map<String, Map<String, String>> MAY_TO_MUST = Map.of(
            "es", Map.of("puede", "debe", "pueden", "deben"),
            "zh-Hans", Map.of("可以", "必须", "可能", "必须"),
            "ar", Map.of("يمكن", "يجب", "ويمكن", "ويجب", "يجوز", "يلزم", "يمكنكم", "يلزمكم", "يمكنه", "يلزمه"),
            "vi", Map.of("có thể", "phải"));

    /** Where Unicode's data have another form of a number than the texts. */
    private static final Map<String, Map<String, String>> NUMBERS =
            Map.of("zh-Hans", Map.of("两", "三"), "ar", Map.of("ثلاث", "أربع", "ثلاثة", "أربعة", "خمسة", "ستة"));

    private final Language language;
    private final Locale locale;
    private final Collection<String> negations;
    /** Phrases in which a word of denial or force says something else. */
    private final Pattern other;

    private static final Pattern UNIT = Pattern.compile("\\d[ -](?:day|month|year)");

    private static final int LONGEST_PHONE = 20;

    /** A text in which something was replaced. */
    private record Text(String text, SourcePosition position) implements Translatable {}

    PlantedFaults(Site site, Language language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        LogicWords words = Objects.requireNonNull(site.catalogs().get(language)).logic();
        this.negations = words.negation().words();
        Set<String> others = new HashSet<>(words.negation().except());
        words.negation().also().stream()
                .filter(word -> negations.stream().anyMatch(word::contains))
                .forEach(others::add);
        others.addAll(words.of(LogicWords.Force.MUST).except());
        others.addAll(words.of(LogicWords.Force.NEED_NOT).words());
        this.other = words(others);
    }

    Map<String, List<Translatable>> of(Translatable source, Translatable own) {
        Map<String, List<Translatable>> faults = new TreeMap<>();
        faults.put("a not lost", replaced(own, words(negations), word -> " ", other));
        faults.put("a must that is a may", swapped(own, MUST_TO_MAY, other));
        faults.put("a may that is a must", swapped(own, MAY_TO_MUST, other));
        faults.put(
                "a number changed",
                replaced(own, Pattern.compile("(?<![\\d.,-])\\d+(?![\\d-])"), PlantedFaults::other));
        faults.put("a number in words changed", spelled(own));
        faults.put("a month changed", months(own));
        faults.put("a unit of time changed", UNIT.matcher(source.text()).find() ? units(own) : List.of());
        faults.put(
                "a mark of the law changed",
                replaced(
                        own,
                        Pattern.compile("(?<=\\([a-z]\\)\\()\\d(?=\\))|(?<=\\d)[A-Z](?![\\p{L}\\d])"),
                        PlantedFaults::other));
        faults.put("digits of a phone changed", phones(own));
        faults.put("the source's words left", copied(source, own));
        if (own instanceof Block block) {
            faults.put("a citation lost", without(block, isLink(reference -> reference.is(Reference.Scheme.CITE))));
            faults.put(
                    "a glossary word lost", without(block, isLink(reference -> reference.is(Reference.Scheme.TERM))));
            faults.put("a link that leads elsewhere", elsewhere(block));
            faults.put(
                    "emphasis lost",
                    without(
                            block,
                            node -> node instanceof InlineNode.Styled styled
                                    && (styled.style() == Style.STRONG || styled.style() == Style.EMPHASIS)));
        }
        return faults;
    }

    private static String other(String mark) {
        if (!Character.isDigit(mark.charAt(0))) {
            return mark.equals("C") ? "D" : "C";
        }
        int last = mark.charAt(mark.length() - 1) - '0';
        return mark.substring(0, mark.length() - 1) + (last + 3) % 10;
    }

    /** Finds any of some words; in a script without spaces wherever their signs stand. */
    private Pattern words(Collection<String> words) {
        String any = words.stream()
                .sorted((one, another) -> another.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String within = language.tag().startsWith("zh") ? "" : "[\\p{L}\\p{M}]";
        String edge = within.isEmpty() ? "" : "(?<!" + within + ")";
        return Pattern.compile(
                edge + "(?:" + any + ")" + (within.isEmpty() ? "" : "(?!" + within + ")"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same, where the words do not stand in a phrase that says something else. */
    private static List<Translatable> replaced(
            Translatable own, Pattern pattern, UnaryOperator<String> replacement, Pattern phrases) {
        List<MatchResult> others = phrases.matcher(own.text()).results().toList();
        List<Translatable> faulty = new ArrayList<>();
        String text = own.text();
        for (MatchResult found : pattern.matcher(text).results().toList()) {
            boolean isWithin = others.stream()
                    .anyMatch(one -> one.start() <= found.start()
                            && found.end() <= one.end()
                            && one.end() - one.start() > found.end() - found.start());
            if (!isWithin) {
                faulty.add(new Text(
                        text.substring(0, found.start())
                                + replacement.apply(found.group())
                                + text.substring(found.end()),
                        own.position()));
            }
        }
        return faulty;
    }

    private static List<Translatable> replaced(Translatable own, Pattern pattern, UnaryOperator<String> replacement) {
        List<Translatable> faulty = new ArrayList<>();
        String text = own.text();
        for (MatchResult found : pattern.matcher(text).results().toList()) {
            String other = replacement.apply(found.group());
            if (!other.equals(found.group())) {
                faulty.add(new Text(
                        text.substring(0, found.start()) + other + text.substring(found.end()), own.position()));
            }
        }
        return faulty;
    }

    private List<Translatable> swapped(Translatable own, Map<String, Map<String, String>> lists, Pattern other) {
        Map<String, String> words = lists.get(language.tag());
        return replaced(own, words(words.keySet()), word -> words.getOrDefault(word.toLowerCase(locale), word), other);
    }

    private List<Translatable> spelled(Translatable own) {
        var spelling = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        Map<String, String> next = new TreeMap<>(NUMBERS.getOrDefault(language.tag(), Map.of()));
        if (!language.tag().equals("ar")) {
            IntStream.rangeClosed(language.tag().equals("es") ? 2 : 3, 12)
                    .forEach(number -> next.putIfAbsent(spelling.format(number), spelling.format(number + 1)));
        }
        List.of("năm", "chín", "mười", "四", "五", "七", "八", "九", "十").forEach(next::remove);
        if (language.tag().equals("vi")) {
            next.put("hai", "sáu");
        }
        Pattern phrases = words(List.of(
                "tháng Ba",
                "cả hai",
                "thứ hai",
                "thứ ba",
                "cấp hai",
                "三月",
                "第二",
                "第三",
                "二级",
                "三级",
                "los dos",
                "las dos",
                "两者",
                "两样",
                "双方"));
        return twice(
                word -> next.getOrDefault(word.toLowerCase(locale), word),
                other -> replaced(own, words(next.keySet()), other, phrases));
    }

    private List<Translatable> months(Translatable own) {
        if (language.tag().startsWith("zh")) {
            return each(List.of("5", "9"), "7", other -> replaced(own, Pattern.compile("(?<=年)\\d{1,2}(?=月)"), other));
        }
        if (language.tag().equals("vi")) {
            return each(
                    List.of("5", "9"),
                    "7",
                    other -> replaced(own, Pattern.compile("(?<=tháng )\\d{1,2}(?= năm)"), other));
        }
        String[] names = new DateFormatSymbols(locale).getMonths();
        Pattern month = Pattern.compile("(?<=\\d (?:de )?)(?:" + String.join("|", names) + ")(?= (?:de )?\\d{4})");
        return each(List.of(names[4], names[8]), names[6], other -> replaced(own, month, other));
    }

    /** The faults with each of some words in the place of another one; where the same word stands there, with a further one. */
    private static List<Translatable> each(
            List<String> words, String further, Function<UnaryOperator<String>, List<Translatable>> faults) {
        return words.stream()
                .flatMap(word -> faults.apply(found -> found.equals(word) ? further : word).stream())
                .toList();
    }

    /** The faults of a replacement, and those of doing it twice. */
    private static List<Translatable> twice(
            UnaryOperator<String> replacement, Function<UnaryOperator<String>, List<Translatable>> faults) {
        UnaryOperator<String> again = word -> replacement.apply(replacement.apply(word));
        return Stream.concat(faults.apply(replacement).stream(), faults.apply(again).stream())
                .toList();
    }

    /** The unit of a length of time becomes another: days become months, years days. */
    private List<Translatable> units(Translatable own) {
        MeasureFormat format = MeasureFormat.getInstance(locale, FormatWidth.WIDE);
        Map<String, String> others = new TreeMap<>();
        for (int number : List.of(1, 2, 3, 5, 11, 21, 30, 100)) {
            String days = unit(format, number, MeasureUnit.DAY);
            String months = unit(format, number, MeasureUnit.MONTH);
            String years = unit(format, number, MeasureUnit.YEAR);
            others.put(days, months);
            others.put(months, years);
            others.put(years, days);
        }
        others.remove("");
        String any = others.keySet().stream()
                .sorted((one, another) -> another.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern unit = Pattern.compile("(?<=(?<!\\d)\\d{1,3} ?)(?:" + any + ")(?!\\p{L}(?<!\\p{IsHan}))(?! ?\\d)");
        return twice(word -> others.getOrDefault(word, word), other -> replaced(own, unit, other));
    }

    private static String unit(MeasureFormat format, int number, MeasureUnit unit) {
        return format.format(new Measure(number, unit)).replaceAll("[\\p{Nd}\\p{Z}]+", "");
    }

    /** Two neighbouring digits of a number with hyphens, or of a short number that people call, change places: each pair once. */
    private static List<Translatable> phones(Translatable own) {
        Pattern phone = Pattern.compile("(?<![\\d-])\\d+(?:-\\d+)+|(?<!\\d)(?:911|988|711|233733)(?!\\d)");
        return IntStream.range(0, LONGEST_PHONE)
                .boxed()
                .flatMap(at -> replaced(own, phone, number -> exchanged(number, at)).stream())
                .toList();
    }

    private static String exchanged(String number, int at) {
        boolean isPair = at + 1 < number.length()
                && Character.isDigit(number.charAt(at))
                && Character.isDigit(number.charAt(at + 1));
        return isPair
                ? number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2)
                : number;
    }

    /** The whole text as in the source, if it has enough words to tell the languages apart. */
    private static List<Translatable> copied(Translatable source, Translatable own) {
        return source.text().split("\\s+").length < 8 ? List.of() : List.of(new Text(source.text(), own.position()));
    }

    private static Predicate<InlineNode> isLink(Predicate<Reference> which) {
        return node -> node instanceof InlineNode.Link link && which.test(link.reference());
    }

    /** For each mark-up of a kind the block without it, with its words left. */
    private static List<Translatable> without(Block block, Predicate<InlineNode> which) {
        return changed(
                block,
                which,
                node -> node instanceof InlineNode.Link link ? link.content() : ((InlineNode.Styled) node).content());
    }

    private static List<Translatable> elsewhere(Block block) {
        return changed(block, isLink(reference -> true), node -> {
            InlineNode.Link link = (InlineNode.Link) node;
            Reference to = link.reference();
            return List.of(new InlineNode.Link(
                    new Reference(to.scheme(), to.target() + "-other", to.fragment(), to.words(), to.position()),
                    link.content()));
        });
    }

    private interface Change {
        List<InlineNode> of(InlineNode node);
    }

    private static List<Translatable> changed(Block block, Predicate<InlineNode> which, Change change) {
        List<Translatable> faulty = new ArrayList<>();
        for (int place = 0; ; place++) {
            Markup markup = changed(block.markup(), which, change, place);
            if (markup.equals(block.markup())) {
                return faulty;
            }
            faulty.add(new Block(
                    block.kind(), block.shape(), block.level(), block.name(), markup, markup.text(), block.position()));
        }
    }

    private static Markup changed(Markup markup, Predicate<InlineNode> which, Change change, int place) {
        AtomicInteger left = new AtomicInteger(place);
        return markup.with(new Rewording() {
            @Override
            public String words(String words) {
                return words;
            }

            @Override
            public Reference reference(Reference reference) {
                return reference;
            }

            @Override
            public List<InlineNode> inlines(List<InlineNode> content) {
                return content.stream()
                        .flatMap(node -> which.test(node) && left.getAndDecrement() == 0
                                ? change.of(node).stream()
                                : List.of(node.with(this)).stream())
                        .toList();
            }
        });
    }
}

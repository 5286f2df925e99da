package org.waymark.render.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.waymark.i18n.Breaks;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Placement;
import org.waymark.model.Site;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Lazy;
import org.waymark.render.code.CodedSheet;

/** The topics that have answers, in the order of the guide, and the parts into which their lists and sheets are split. */
public final class Chapters {
    private final List<Chapter> all;
    private final Map<String, Chapter> byId = new TreeMap<>();
    private final Lazy<List<List<Entry>>> details;
    private final Lazy<Integer> sheetsOnGuide;
    private final Lazy<Map<EntryId, Integer>> numbers;

    private Chapters(List<Chapter> all) {
        this.all = List.copyOf(all);
        all.forEach(chapter -> byId.putIfAbsent(chapter.id(), chapter));
        this.details = new Lazy<>(this::findDetails);
        this.sheetsOnGuide = new Lazy<>(this::countSheetsOnGuide);
        this.numbers = new Lazy<>(this::countAnswers);
    }

    public static Chapters of(Site site) {
        Map<String, List<Entry>> answers = site.answersByTopic();
        return new Chapters(site.topics().stream()
                .filter(topic -> answers.containsKey(topic.id().value()))
                .map(topic -> new Chapter(topic, answers.getOrDefault(topic.id().value(), List.of())))
                .toList());
    }

    public List<Chapter> all() {
        return all;
    }

    /** All answers in reading order. */
    public List<Entry> answers() {
        return all.stream().flatMap(chapter -> chapter.answers().stream()).toList();
    }

    /** True if lists name every answer; where there are too many, they name the topics alone. */
    public boolean areListed() {
        return numbers.get().size() <= Parts.MOST_IN_LIST;
    }

    /** The place of an answer in reading order, from 1 on; empty for other entries. */
    public Optional<Integer> number(Entry entry) {
        return Optional.ofNullable(numbers.get().get(entry.id()));
    }

    private Map<EntryId, Integer> countAnswers() {
        Map<EntryId, Integer> found = new HashMap<>();
        answers().forEach(answer -> found.put(answer.id(), found.size() + 1));
        return found;
    }

    /** The chapter of an answer; empty for other entries. */
    public Optional<Chapter> of(Entry entry) {
        return entry.placement()
                .map(Placement::topic)
                .map(Located::value)
                .flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /** The number of topic sheets, counted from the first, that the sheet of the whole guide contains. */
    public int sheetsOnGuide() {
        return sheetsOnGuide.get();
    }

    private int countSheetsOnGuide() {
        List<List<Entry>> sheets =
                all.stream().flatMap(chapter -> chapter.sheets().stream()).toList();
        return Parts.of(sheets, Parts.MOST_WORDS, this::words).get(0).size();
    }

    private int words(List<Entry> answers) {
        return answers.stream()
                .mapToInt(answer ->
                        of(answer).map(chapter -> chapter.words(answer)).orElse(0))
                .sum();
    }

    /** The topics, and the answers with which the later parts of their lists and sheets begin. */
    List<String> cuts() {
        Stream<String> ofChapters = all.stream()
                .flatMap(
                        chapter -> Stream.of(Stream.of(chapter.id()), begins(chapter.pages()), begins(chapter.sheets()))
                                .flatMap(cuts -> cuts));
        Stream<String> ofSheets = Stream.concat(
                Stream.of("sheets on guide: " + sheetsOnGuide(), "listed: " + areListed()), begins(details()));
        return Stream.concat(ofChapters, ofSheets).toList();
    }

    private static Stream<String> begins(List<List<Entry>> parts) {
        return parts.stream().skip(1).map(part -> part.get(0).id().path());
    }

    /** The answers with details, grouped by the sheet of details; empty if there are no details. */
    public List<List<Entry>> details() {
        return details.get();
    }

    private List<List<Entry>> findDetails() {
        List<Entry> found = answers().stream()
                .filter(answer -> !answer.latest().document().details().isEmpty())
                .toList();
        return found.isEmpty() ? List.of() : Parts.of(found, Parts.MOST_WORDS, Chapters::wordsOfDetails);
    }

    /** The printed sheets that bear a code. */
    public List<CodedSheet> sheets(Site site) {
        List<CodedSheet> sheets = new ArrayList<>();
        List<Entry> onGuide = all.stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .limit(sheetsOnGuide())
                .flatMap(List::stream)
                .toList();
        sheets.add(CodedSheet.ofAnswers(Addresses::printedGuide, onGuide, site));
        for (Chapter chapter : all) {
            add(
                    chapter.sheets(),
                    part -> language -> Addresses.printedTopic(chapter.id(), part, language),
                    site,
                    sheets);
        }
        add(
                details(),
                part -> language -> Addresses.printedDetails(site.guide().frame(), part, language),
                site,
                sheets);
        answers().stream().map(answer -> CodedSheet.ofAnswer(answer, site)).forEach(sheets::add);
        CodedSheet.ofFirstSteps(site).ifPresent(sheets::add);
        CodedSheet.ofWorded(site).forEach(sheets::add);
        return List.copyOf(sheets);
    }

    private static void add(
            List<List<Entry>> parts,
            IntFunction<Function<Language, Address>> place,
            Site site,
            List<CodedSheet> sheets) {
        for (int part = 1; part <= parts.size(); part++) {
            sheets.add(CodedSheet.ofAnswers(place.apply(part), parts.get(part - 1), site));
        }
    }

    private static int wordsOfDetails(Entry answer) {
        return answer.latest().document().details().stream()
                .mapToInt(block -> Breaks.count(block.text()))
                .sum();
    }
}

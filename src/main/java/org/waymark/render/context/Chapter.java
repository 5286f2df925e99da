package org.waymark.render.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.i18n.Breaks;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Topic;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Lazy;

/**
 * A topic with its answers, in order. Its lists and sheets are split by the source texts, so that all languages have the same
 * parts.
 */
public final class Chapter {
    private final Topic topic;
    private final List<Entry> answers;
    private final Lazy<Map<EntryId, Integer>> words;
    private final Lazy<List<List<Entry>>> pages;
    private final Lazy<List<List<Entry>>> sheets;
    private final Lazy<Map<EntryId, Integer>> pageOf;
    private final Lazy<Map<EntryId, Integer>> sheetOf;

    Chapter(Topic topic, List<Entry> answers) {
        this.topic = topic;
        this.answers = List.copyOf(answers);
        this.words = new Lazy<>(this::countWords);
        this.pages = new Lazy<>(() -> Parts.of(this.answers, Parts.MOST_IN_TOPIC, answer -> 1));
        this.sheets = new Lazy<>(() -> Parts.of(this.answers, Parts.MOST_WORDS, this::words));
        this.pageOf = new Lazy<>(() -> partOf(pages()));
        this.sheetOf = new Lazy<>(() -> partOf(sheets()));
    }

    public Topic topic() {
        return topic;
    }

    public String id() {
        return topic.id().value();
    }

    public List<Entry> answers() {
        return answers;
    }

    /** The answers, grouped by the page of the topic that lists them. */
    public List<List<Entry>> pages() {
        return pages.get();
    }

    /** The answers, grouped by the printed sheet that contains them. */
    public List<List<Entry>> sheets() {
        return sheets.get();
    }

    /** The page of the topic that lists an answer. */
    public Address page(Entry answer, Language language) {
        return Addresses.topic(id(), pageOf.get().getOrDefault(answer.id(), 1), language);
    }

    /** The sheet that contains an answer. */
    public Address sheet(Entry answer, Language language) {
        return Addresses.printedTopic(id(), sheetOf.get().getOrDefault(answer.id(), 1), language);
    }

    /** The length of an answer on a sheet, in words. */
    int words(Entry answer) {
        return words.get().getOrDefault(answer.id(), 0);
    }

    private Map<EntryId, Integer> countWords() {
        return answers.parallelStream().collect(Collectors.toConcurrentMap(Entry::id, Chapter::count));
    }

    private static int count(Entry answer) {
        return answer.latest().document().openBlocks().stream()
                .mapToInt(block -> Breaks.count(block.text()))
                .sum();
    }

    private static Map<EntryId, Integer> partOf(List<List<Entry>> parts) {
        Map<EntryId, Integer> partOf = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Entry answer : parts.get(i)) {
                partOf.put(answer.id(), i + 1);
            }
        }
        return partOf;
    }
}

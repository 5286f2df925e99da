package org.waymark.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Topic;

/**
 * A topic and its answers, in order. They are parted by the source's texts, so that every language has the same parts.
 */
public final class Chapter {
    private final Topic topic;
    private final List<Entry> answers;
    private final Lazy<List<List<Entry>>> pages;
    private final Lazy<List<List<Entry>>> sheets;
    private final Lazy<Map<EntryId, Integer>> pageOf;
    private final Lazy<Map<EntryId, Integer>> sheetOf;

    Chapter(Topic topic, List<Entry> answers) {
        this.topic = topic;
        this.answers = List.copyOf(answers);
        this.pages = new Lazy<>(() -> Parts.of(this.answers, Parts.MOST_IN_TOPIC, answer -> 1));
        this.sheets = new Lazy<>(() -> Parts.of(this.answers, Parts.MOST_WORDS, Chapter::words));
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

    /** The answers by the pages of the topic that list them. */
    public List<List<Entry>> pages() {
        return pages.get();
    }

    /** The answers by the sheets for paper that they are on. */
    public List<List<Entry>> sheets() {
        return sheets.get();
    }

    /** The page of the topic that lists an answer. */
    public Address page(Entry answer, Language language) {
        return Addresses.topic(id(), pageOf.get().getOrDefault(answer.id(), 1), language);
    }

    /** The sheet that an answer is on. */
    public Address sheet(Entry answer, Language language) {
        return Addresses.printedTopic(id(), sheetOf.get().getOrDefault(answer.id(), 1), language);
    }

    /** How long an answer is on a sheet. */
    static int words(Entry answer) {
        return answer.latest().document().openBlocks().stream()
                .mapToInt(Block::words)
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

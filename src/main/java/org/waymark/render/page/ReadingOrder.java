package org.waymark.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Reference;
import org.waymark.render.Lazy;
import org.waymark.render.context.SiteContext;

/** The answers in reading order, and which of them use a term. */
final class ReadingOrder {
    private final List<Entry> answers;
    private final Map<EntryId, Integer> positions = new HashMap<>();
    /** Only pages of terms ask for them. */
    private final Lazy<Map<String, List<Entry>>> users = new Lazy<>(this::findUsers);

    ReadingOrder(SiteContext site) {
        this.answers = site.chapters().answers();
        for (int i = 0; i < answers.size(); i++) {
            positions.put(answers.get(i).id(), i);
        }
    }

    private Map<String, List<Entry>> findUsers() {
        Map<String, List<Entry>> found = new TreeMap<>();
        for (Entry answer : answers) {
            answer.latest().document().references().stream()
                    .filter(reference -> reference.is(Reference.Scheme.TERM))
                    .map(Reference::target)
                    .distinct()
                    .forEach(slug -> found.computeIfAbsent(slug, key -> new ArrayList<>())
                            .add(answer));
        }
        return found;
    }

    Optional<Entry> before(Entry entry) {
        return neighbour(entry, -1);
    }

    Optional<Entry> after(Entry entry) {
        return neighbour(entry, 1);
    }

    private Optional<Entry> neighbour(Entry entry, int step) {
        return Optional.ofNullable(positions.get(entry.id()))
                .map(position -> position + step)
                .filter(position -> position >= 0 && position < answers.size())
                .map(answers::get);
    }

    /** The answers that use a term of the glossary. */
    List<Entry> users(EntryId term) {
        return users.get().getOrDefault(term.slug(), List.of());
    }
}

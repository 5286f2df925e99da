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
import org.waymark.render.context.SiteContext;

/** The answers in reading order, and which of them use a term. */
final class ReadingOrder {
    private final List<Entry> answers;
    private final Map<EntryId, Integer> positions = new HashMap<>();
    private final Map<String, List<Entry>> users = new TreeMap<>();

    ReadingOrder(SiteContext site) {
        this.answers = site.chapters().answers();
        for (int i = 0; i < answers.size(); i++) {
            Entry answer = answers.get(i);
            positions.put(answer.id(), i);
            answer.latest().document().references().stream()
                    .filter(reference -> reference.scheme() == Reference.Scheme.TERM)
                    .map(Reference::target)
                    .distinct()
                    .forEach(slug -> users.computeIfAbsent(slug, key -> new ArrayList<>())
                            .add(answer));
        }
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
        return users.getOrDefault(term.slug(), List.of());
    }
}

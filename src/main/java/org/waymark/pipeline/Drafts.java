package org.waymark.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Quiz;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;
import org.waymark.model.WordedRevision;

/** A guide as it would be if every draft in it were published. */
final class Drafts {
    private Drafts() {}

    static Site publish(Site site) {
        Map<EntryId, Entry> entries = new TreeMap<>(site.entries());
        entries.replaceAll((id, entry) -> publish(entry));
        List<Quiz> quizzes = site.quizzes().stream().map(Drafts::publish).toList();
        List<StateLaw> states = site.states().stream().map(Drafts::publish).toList();
        return site.with(entries, quizzes, states);
    }

    /** The files of all drafts, as positions name them. */
    static Set<String> files(Site site) {
        Set<String> files = new HashSet<>();
        site.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .forEach(revision -> revision.documents().values().stream()
                        .filter(document -> revision.draft() || document.draft())
                        .forEach(document -> files.add(document.position().path())));
        Stream.of(
                        site.quizzes().stream().flatMap(quiz -> quiz.revisions().stream()),
                        site.states().stream().flatMap(state -> state.revisions().stream()))
                .flatMap(revisions -> revisions)
                .filter(WordedRevision::draft)
                .flatMap(revision -> revision.words().values().stream())
                .forEach(words -> files.add(words.position().path()));
        return files;
    }

    private static Entry publish(Entry entry) {
        boolean isPublished = entry.revisions().stream().noneMatch(Drafts::isDraft);
        return isPublished
                ? entry
                : entry.withRevisions(
                        entry.revisions().stream().map(Drafts::publish).toList());
    }

    private static boolean isDraft(Revision revision) {
        return revision.draft() || revision.documents().values().stream().anyMatch(Document::draft);
    }

    private static Revision publish(Revision revision) {
        Map<Language, Document> documents = new HashMap<>();
        revision.documents().forEach((language, document) -> documents.put(language, document.published()));
        return revision.published().with(documents);
    }

    private static Quiz publish(Quiz quiz) {
        return new Quiz(
                quiz.slug(),
                quiz.revisions().stream().map(Quiz.Revision::published).toList(),
                quiz.position());
    }

    private static StateLaw publish(StateLaw state) {
        return new StateLaw(
                state.code(),
                state.revisions().stream().map(StateLaw.Revision::published).toList(),
                state.position());
    }
}

package org.waymark.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.author.file.TextFile;
import org.waymark.character.ReservedName;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.Language;

/**
 * Writes the files of a new entry in every language, with comments that explain the format. The entry starts as a
 * draft.
 */
public final class NewEntry {
    private final Path contentDir;
    private final Guide guide;
    private final List<String> topics;

    /**
     * Creates a writer for new entries.
     *
     * @param topics the ids of all topics; the first is proposed
     */
    public NewEntry(Path contentDir, Guide guide, List<String> topics) {
        this.contentDir = contentDir;
        this.guide = guide;
        this.topics = List.copyOf(topics);
    }

    /** True if every operating system can store a folder with this name. */
    public static boolean canBeKept(EntryId id) {
        return !ReservedName.is(id.slug());
    }

    public boolean exists(EntryId id) {
        return Files.exists(contentDir.resolve(id.path()));
    }

    /** Writes the files and returns their paths, relative to the content folder. */
    public List<Path> write(EntryId id, LocalDate today) {
        List<Path> written = new ArrayList<>();
        if (id.kind() == EntryKind.FAQ) {
            written.add(write(Path.of(id.path(), "entry.yaml"), entryFile()));
        }
        for (Language language : guide.languages()) {
            boolean isSource = language.equals(guide.source());
            String text = isSource ? source(id, today) : translation(id, language, today);
            written.add(write(Path.of(id.path(), "r1", language + ".md"), text));
        }
        return written;
    }

    private Path write(Path file, String text) {
        TextFile.write(contentDir.resolve(file), text);
        return file;
    }

    private String entryFile() {
        return """
                # The topic under which the answer stands, and its place there (10, 20, 30 ... leave room).
                # Topics: %s
                topic: %s
                order: 90
                """.formatted(String.join(", ", topics), topics.isEmpty() ? "moving-in" : topics.get(0));
    }

    private static String source(EntryId id, LocalDate today) {
        return """
                ---
                # Short and neutral, at most 60 characters: it stands in the tab and in the browser's history.
                title: %1$s
                # The heading on the page.
                %2$s: %1$s
                # 3 to 5 other wordings, as people ask who do not know the law. No two entries share one.
                aliases:
                  - %1$s in other words
                  - %1$s as people ask it
                  - %1$s in one word
                # The day from which this holds.
                effective: %3$s
                # What it rests on: ids from sources.yaml, such as rent-act-12-b-1.
                cites: []
                # What to read next, such as faq/what-is-a-deposit.
                related: []
                # A draft is checked but not shown. Delete this line to publish.
                draft: true
                ---
                A sentence, or a few, that answer alone. They are shown set apart, on top. {#short}

                Then the detail, in short sentences. Link a word of the glossary once: \\[word](term:slug). \
                Link answers by \\[words](faq:slug), a law by \\[words](cite:source-id). {#detail}

                ::: steps {#next}
                1. The first thing to do.
                2. The next one.
                :::
                """.formatted(words(id), id.kind().headingKey(), today);
    }

    private String translation(EntryId id, Language language, LocalDate today) {
        return """
                ---
                # Translate what stands after each colon. The text below needs the same blocks in the same order as %4$s.md.
                title: %1$s
                %2$s: %1$s
                aliases:
                  - %1$s (%5$s) 1
                  - %1$s (%5$s) 2
                  - %1$s (%5$s) 3
                # machine (nobody read it), translated (by whom), or reviewed (by whom).
                translation: {state: machine, on: %3$s}
                draft: true
                ---
                A sentence, or a few, that answer alone.

                Then the detail.

                ::: steps
                1. The first thing to do.
                2. The next one.
                :::
                """.formatted(words(id), id.kind().headingKey(), today, guide.source(), language);
    }

    /** The slug as words: a first title. */
    private static String words(EntryId id) {
        String words = id.slug().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

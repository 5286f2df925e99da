package org.waymark.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;

/**
 * One revision of an entry: its texts, in one or more languages, and the day from which they apply.
 *
 * @param number the number from 1, as in the folder name {@code r1}
 * @param draft true if it is checked but not shown
 * @param effective the day from which it applies
 * @param change what changed for the reader, in one sentence; from the second revision on
 * @param withdraw true if the words that it changed must no longer be shown in any language
 * @param cites the sources and subsections that it rests on
 * @param related the entries to read next, as {@code faq/slug}
 * @param documents the texts by language; the source language is always present
 */
public record Revision(
        int number,
        boolean draft,
        Located<LocalDate> effective,
        Optional<Located<String>> change,
        boolean withdraw,
        List<Located<String>> cites,
        List<Located<String>> related,
        Language sourceLanguage,
        Map<Language, Document> documents,
        SourcePosition position)
        implements Revised {
    /** Stands in where the author wrote no valid day. A site with such a fault is never shown. */
    public static final LocalDate NO_DAY = LocalDate.MIN;

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revision number " + number + " must be >= 1");
        }
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        documents = Map.copyOf(documents);
    }

    public Document source() {
        return document(sourceLanguage).orElseThrow();
    }

    /** A copy with other texts. */
    public Revision with(Map<Language, Document> others) {
        return with(others, change);
    }

    /** A copy with other texts and another sentence about the change. */
    public Revision with(Map<Language, Document> others, Optional<Located<String>> otherChange) {
        return new Revision(
                number, draft, effective, otherChange, withdraw, cites, related, sourceLanguage, others, position);
    }

    /** A copy that cites more, each source once. */
    public Revision citing(List<Located<String>> more) {
        Map<String, Located<String>> all = new LinkedHashMap<>();
        Stream.of(cites, more).flatMap(List::stream).forEach(id -> all.putIfAbsent(id.value(), id));
        return new Revision(
                number,
                draft,
                effective,
                change,
                withdraw,
                List.copyOf(all.values()),
                related,
                sourceLanguage,
                documents,
                position);
    }

    /** The same revision, shown if it was a draft. */
    public Revision published() {
        return new Revision(
                number, false, effective, change, withdraw, cites, related, sourceLanguage, documents, position);
    }

    @Override
    public Optional<Located<String>> change(Language language) {
        return language.equals(sourceLanguage) ? change : document(language).flatMap(Document::change);
    }

    @Override
    public Map<Language, Document> texts() {
        return documents;
    }

    public Optional<Document> document(Language language) {
        return Optional.ofNullable(documents.get(language));
    }
}

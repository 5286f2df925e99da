package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * One state of an entry's meaning, in one or more languages.
 *
 * @param number from 1, as in the folder's name {@code r1}
 * @param draft checked, but not shown
 * @param effective from when it holds
 * @param change what changed for the reader, in one sentence; from the second revision on
 * @param withdraw whether the words that it changed must no longer be shown in any language
 * @param cites sources and subsections that it rests on
 * @param related entries to read next, as {@code faq/slug}
 * @param documents by language; the source language is always there
 */
public record Revision(
        int number,
        boolean draft,
        Located<LocalDate> effective,
        Optional<String> change,
        boolean withdraw,
        List<Located<String>> cites,
        List<Located<String>> related,
        Language sourceLanguage,
        Map<Language, Document> documents,
        SourcePosition position)
        implements Revised {
    /** Stands where the author wrote no day that exists; a site with such a fault is never shown. */
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

    /** The same revision with other texts. */
    public Revision with(Map<Language, Document> others) {
        return with(others, change);
    }

    /** The same revision with other texts, and other words for what it changed. */
    public Revision with(Map<Language, Document> others, Optional<String> otherChange) {
        return new Revision(
                number, draft, effective, otherChange, withdraw, cites, related, sourceLanguage, others, position);
    }

    /** The same revision, shown if it was a draft. */
    public Revision published() {
        return new Revision(
                number, false, effective, change, withdraw, cites, related, sourceLanguage, documents, position);
    }

    @Override
    public Optional<String> change(Language language) {
        return language.equals(sourceLanguage) ? change : document(language).flatMap(Document::change);
    }

    public Optional<Document> document(Language language) {
        return Optional.ofNullable(documents.get(language));
    }
}

package org.waymark.impact;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Basis;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Reference;
import org.waymark.model.Revised;
import org.waymark.model.Site;

/**
 * Something that has changed or may change. It recognizes the pieces that depend on it. Each method returns a reason in
 * a few words, for example {@code cites (b)(3)(A)(i), a part of it}, or nothing if the piece does not depend on the
 * subject.
 */
public sealed interface Subject
        permits SourceSubject, ValueSubject, PictureSubject, DaySubject, TermSubject, LawSubject, Subjects.Phrase {
    /** The subject as a maintainer types it. */
    String id();

    /** A description in the source language. */
    String title();

    /** True if it is found in texts as authors wrote them, with the places of values in them, and not as readers see them. */
    default boolean isInWrittenTexts() {
        return false;
    }

    /** The sources of the guide that are the subject, or that were last read on that day. */
    default Stream<AffectedPiece> sources(Site site) {
        return Stream.empty();
    }

    /** The details of an organization that start, end or were read on that day. */
    default Stream<String> days(Organization organization) {
        return Stream.empty();
    }

    /** What starts or ends on that day for a notice. */
    default Stream<String> days(Notice notice) {
        return Stream.empty();
    }

    /** Why a picture in a text depends on it. */
    default Optional<String> picture(String file) {
        return Optional.empty();
    }

    /** Why a link depends on it. */
    default Optional<String> link(Reference reference) {
        return Optional.empty();
    }

    /** Why a citation id, as an author wrote it, depends on it. */
    default Optional<String> citation(String id) {
        return Optional.empty();
    }

    /** Why plain text depends on it. */
    default Optional<String> words(String text, Language language) {
        return Optional.empty();
    }

    /** The other names of a text in which plain words count: its title and aliases. */
    default Stream<Located<String>> names(Document document) {
        return Stream.empty();
    }

    /** Why an entry as a whole is about it. */
    default Optional<String> entry(Entry entry) {
        return Optional.empty();
    }

    /** Why a revision as a whole depends on it. */
    default Optional<Located<String>> revision(Revised revision) {
        return Optional.empty();
    }

    /** Why a fact depends on it that rests on this. */
    default Optional<String> ground(Basis.Form form, String value) {
        return Optional.empty();
    }
}

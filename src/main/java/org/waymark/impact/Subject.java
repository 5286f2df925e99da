package org.waymark.impact;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Reference;
import org.waymark.model.Revised;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;

/**
 * What has changed, or may change. It knows what leads to it; the answers are reasons in a few words, for example
 * {@code cites (b)(3)(A)(i), a part of it}, and nothing where the piece has nothing to do with it.
 */
public sealed interface Subject permits SourceSubject, DaySubject, TermSubject, StateSubject, Subjects.Phrase {
    /** As a maintainer types it. */
    String id();

    /** What it is, in the source language. */
    String title();

    /** The sources of the guide that it is, or that were last read then. */
    default Stream<AffectedPiece> sources(Site site) {
        return Stream.empty();
    }

    /** What begins, ends or was read on it, of an organization. */
    default Stream<String> days(Organization organization) {
        return Stream.empty();
    }

    /** What begins or ends on it, of a notice. */
    default Stream<String> days(Notice notice) {
        return Stream.empty();
    }

    /** Why a link has to do with it. */
    default Optional<String> link(Reference reference) {
        return Optional.empty();
    }

    /** Why the id of a source, as an author wrote it, has to do with it. */
    default Optional<String> citation(String id) {
        return Optional.empty();
    }

    /** Why plain words have to do with it. */
    default Optional<String> words(String text, Language language) {
        return Optional.empty();
    }

    /** What else a text is called, where plain words of it count: its title and its other wordings. */
    default Stream<Located<String>> names(Document document) {
        return Stream.empty();
    }

    /** Why an entry is about it as a whole. */
    default Optional<String> entry(Entry entry) {
        return Optional.empty();
    }

    /** Why a revision has to do with it as a whole. */
    default Optional<Located<String>> revision(Revised revision) {
        return Optional.empty();
    }

    /** The facts of a state that have to do with it, by the id of their mechanism; the id is blank for the whole state. */
    default Stream<Fact> facts(StateLaw.Revision revision) {
        return Stream.empty();
    }

    /** A fact of a state. */
    record Fact(String mechanism, Located<String> reason) {}
}

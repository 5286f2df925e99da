package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.model.RevisionText;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.updates.UpdateView.Phrase;

/** A new revision of something. */
public interface RevisionUpdate extends Update {
    Revised revision();

    @Override
    default LocalDate day() {
        return revision().effective().value();
    }

    @Override
    default Optional<Provenance> provenance(Language language) {
        return Optional.ofNullable(revision().texts().get(language)).map(RevisionText::provenance);
    }

    /** What it changed for the reader; empty for the first revision. */
    default List<Phrase> sentences(LanguageContext context) {
        return isNew() ? List.of() : UpdateView.change(revision(), context);
    }

    /** True if the language has no text of this revision. */
    default boolean isBehind(LanguageContext context) {
        return !revision().texts().containsKey(context.language());
    }

    /** That the language has no text of this revision, if it has none. */
    default List<String> notes(LanguageContext context) {
        return isBehind(context) ? List.of(UpdateView.behind(context)) : List.of();
    }
}

package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.LanguageContext;

/** Something that readers have not met before a day. */
sealed interface Update permits EntryUpdate, EntryRetired, QuizUpdate, StateUpdate, StatesAdded, Opening {

    /** Under which heading it stands, in their order. */
    enum Group {
        ANSWERS("updates.part.answers"),
        QUIZ("updates.part.quiz"),
        STATES("updates.part.states"),
        PAGES("updates.part.pages"),
        WORDS("updates.part.words");

        private final String message;

        Group(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    /** From when it holds. */
    LocalDate day();

    Group part();

    /** Whether it was not there before, so that the first edition does not list it. */
    boolean isNew();

    /** What it is called for ever, for example {@code faq/what-is-vacatur/r2}. */
    String key();

    /** Who stands behind its words in a language; nobody where it has none of an author's. */
    Optional<Provenance> provenance(Language language);

    /** How it is told to readers of a language. */
    UpdateView told(LanguageContext context);
}

package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.LanguageContext;

/** Something that is new to readers on a day. */
sealed interface Update permits EntryUpdate, EntryRetired, QuizUpdate, StateUpdate, StatesAdded, Opening {

    /** The heading under which it is listed; headings appear in this order. */
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

    /** The day from which it applies. */
    LocalDate day();

    Group part();

    /** True if it did not exist before, so that the first release does not list it. */
    boolean isNew();

    /** A permanent identifier, for example {@code faq/what-is-vacatur/r2}. */
    String key();

    /** The provenance of the author's words in a language; empty if there are none. */
    Optional<Provenance> provenance(Language language);

    /** The update in the words of a language. */
    UpdateView told(LanguageContext context);
}

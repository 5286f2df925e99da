package org.waymark.render.updates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.SiteContext;

/** Something that is new to readers on a day. */
public interface Update {

    /** All updates of one kind of content. */
    interface Source {
        /** The group of its updates. */
        Group group();

        Stream<Update> updates(SiteContext site);
    }

    /**
     * The heading under which updates are listed.
     *
     * @param place headings appear in the order of their places
     * @param message the key of the heading
     * @param open true if the group is shown open, because readers look for it
     * @param counted the name of its count in the sentence about the guide's first day; blank if it is not counted
     */
    record Group(int place, String message, boolean open, String counted) implements Comparable<Group> {
        static final Group ANSWERS = new Group(1, "updates.part.answers", true, "answers");
        static final Group PAGES = new Group(8, "updates.part.pages", false, "");
        static final Group WORDS = new Group(9, "updates.part.words", false, "words");

        @Override
        public int compareTo(Group other) {
            return Comparator.comparingInt(Group::place)
                    .thenComparing(Group::message)
                    .compare(this, other);
        }
    }

    /** The day from which it applies. */
    LocalDate day();

    Group group();

    /** True if it did not exist before, so that the first release does not list it. */
    boolean isNew();

    /** The number of pieces that it is about. */
    default int count() {
        return 1;
    }

    /** A permanent identifier, for example {@code faq/what-is-a-deposit/r2}. */
    String key();

    /** The provenance of the author's words in a language; empty if there are none. */
    Optional<Provenance> provenance(Language language);

    /** The update in the words of a language. */
    UpdateView view(LanguageContext context);
}

package org.waymark.render.updates;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.updates.UpdateView.Detail;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * The page of changes, newest first.
 *
 * @param statuses what the reader must know about the words, for example machine translation
 */
public record UpdatesPage(Frame frame, List<String> statuses, List<Release> issues) {

    /**
     * An edition, or a day that belongs to no edition yet.
     *
     * @param name the name of the edition, in the language in which it was written; at most one
     * @param opening the amount of content on the first day; at most one sentence
     */
    public record Release(String id, String day, List<Phrase> name, List<Phrase> opening, List<Group> groups) {}

    /**
     * Changes of one kind.
     *
     * @param count the number of changes
     * @param open true if the group is shown open
     */
    public record Group(String heading, int count, boolean open, List<Change> changes) {}

    /**
     * A change, or several that say the same.
     *
     * @param label the kind of change; blank if the sentences say it
     */
    public record Change(
            String label, List<Changed> changed, List<Phrase> sentences, List<String> notes, List<Detail> details) {}

    /** The thing that changed. */
    public record Changed(String href, Phrase heading) {}
}

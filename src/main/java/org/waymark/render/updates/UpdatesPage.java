package org.waymark.render.updates;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.updates.UpdateView.Detail;
import org.waymark.render.updates.UpdateView.Phrase;

/**
 * What changed, newest first.
 *
 * @param statuses what the reader must know about the words: by machine
 */
public record UpdatesPage(Frame frame, List<String> statuses, List<Release> issues) {

    /**
     * An edition, or a day that no edition holds yet.
     *
     * @param name of the edition, in the language of its author; at most one
     * @param opening how much there was on the first day; at most one sentence
     */
    public record Release(String id, String day, List<Phrase> name, List<Phrase> opening, List<Group> groups) {}

    /**
     * Changes of one kind.
     *
     * @param count how many things changed
     * @param open whether most readers want to see them at once
     */
    public record Group(String heading, int count, boolean open, List<Change> changes) {}

    /**
     * A change, or one that is the same for several.
     *
     * @param label what kind of change it is; blank where the sentences say it
     */
    public record Change(
            String label, List<Changed> changed, List<Phrase> sentences, List<String> notes, List<Detail> details) {}

    /** What has changed. */
    public record Changed(String href, Phrase heading) {}
}

package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.edits.LastChange;
import org.waymark.render.text.Definitions.Definition;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.SourceList.Cited;
import org.waymark.render.text.TextView;

/**
 * The page of an answer, of a term, or about the guide.
 *
 * @param parent the list that contains it: the topic or the glossary; empty for a page about the guide
 * @param statuses notices about the text itself: not translated, translated by a machine, older than the source
 * @param changed a recent change; empty if there is none
 * @param definitions the terms that the text uses
 * @param aliases other wordings of a term
 * @param dates the day from which it holds, and the day of its last change
 * @param history the link to all its changes; empty if there are none
 * @param print the sheet that contains it; empty if there is none
 * @param help the organizations that the entry lists
 * @param ownHelpLine true if that list contains a help line, so that the page needs no other
 * @param related groups of links below the text
 */
public record EntryPage(
        Frame frame,
        List<Link> parent,
        List<String> statuses,
        List<LastChange> changed,
        TextView text,
        List<Definition> definitions,
        List<Cited> sources,
        List<String> aliases,
        List<String> dates,
        List<Link> history,
        List<Link> print,
        List<HelpLine> help,
        boolean ownHelpLine,
        List<Link> safety,
        List<Group> related,
        List<Link> previous,
        List<Link> next) {

    /** A group of links with a heading. */
    public record Group(String heading, List<Link> links) {}
}

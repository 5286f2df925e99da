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
 * The page of an answer, a term, or a page about the guide.
 *
 * @param parent where it belongs: the topic or the glossary; empty for a page about the guide
 * @param statuses what the reader must know about the text itself: not translated, by machine, older
 * @param changed what changed in it not long ago; empty where nothing did
 * @param definitions the words that the text uses
 * @param aliases other wordings, shown with a term
 * @param dates since when it holds, and when it last changed
 * @param history all its changes; empty where there are none
 * @param print the sheet that has it; empty where there is none
 * @param help whom to turn to, where the entry lists them
 * @param ownHelpLine whether that list has a help line, so that the page needs no other
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

    /** Links under a heading. */
    public record Group(String heading, List<Link> links) {}
}

package org.waymark.render.map;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The page of one state.
 *
 * @param lang the language of the author's words
 * @param warnings what to know before relying on it; they stand first
 * @param rows what the law can do for a record of each kind
 * @param ask who can help
 * @param lawyers where to find one
 * @param sure how sure the facts are
 * @param laws first those that clear records, then those for an open case
 * @param words what the laws' own names mean
 * @param federal where the guide says what the federal law does
 * @param further where to read on
 */
public record StatePage(
        Frame frame,
        String lang,
        String dir,
        List<String> statuses,
        String style,
        List<Link> parent,
        String name,
        List<Fact> warnings,
        List<Fact> rows,
        Fact ask,
        List<Link> lawyers,
        Fact sure,
        Html note,
        List<Laws> laws,
        List<Word> words,
        List<Link> federal,
        List<Link> further,
        List<HelpLine> help,
        List<Link> safety,
        List<Source> sources,
        List<String> dates,
        List<Link> previous,
        List<Link> next) {

    /** Laws of one kind. */
    public record Laws(String heading, String about, List<Law> laws) {}

    /** One law, with all that is known of it. */
    public record Law(String id, String heading, String citation, List<Fact> facts) {}

    /** A word of the law, explained in a sentence, and where there is more. */
    public record Word(String text, String meaning, List<Link> links) {}

    /** A page that was read, and when; a sheet leaves the day out. */
    public record Source(String title, String url, String kind, String read) {}
}

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
 * @param warnings what to know before relying on the page; shown first
 * @param rows what the law can do for each kind of record
 * @param ask who can help
 * @param lawyers where to find a lawyer
 * @param sure how certain the facts are
 * @param laws the laws that clear records, followed by those for an open case
 * @param words explanations of the laws' own terms
 * @param federal the answer about the federal law
 * @param further further reading
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

    /** A law, with everything known about it. */
    public record Law(String id, String heading, String citation, List<Fact> facts) {}

    /** A term of the law, explained in a sentence, with links to more. */
    public record Word(String text, String meaning, List<Link> links) {}

    /** A source, with the day on which it was read; a sheet leaves the day out. */
    public record Source(String title, String url, String kind, String read) {}
}

package org.waymark.render.dataset;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.text.HelpLine;

/**
 * The page of one record.
 *
 * @param said the words of the dataset
 * @param lang the language of the author's words
 * @param warnings what to know before relying on the page; shown first
 * @param rows the facts in short
 * @param ask who can help; at most one
 * @param helpers where to find help
 * @param sure how certain the facts are; at most one
 * @param items everything known of each item, by group
 * @param words explanations of terms
 * @param limits what the record does not say
 * @param further further reading
 */
public record RecordPage(
        Frame frame,
        Wording said,
        String lang,
        String dir,
        List<String> statuses,
        String style,
        List<Link> parent,
        String name,
        List<Fact> warnings,
        List<Fact> rows,
        List<Fact> ask,
        List<Link> helpers,
        List<Fact> sure,
        Html note,
        List<Items> items,
        List<Word> words,
        List<Limit> limits,
        List<Link> further,
        List<HelpLine> help,
        List<Link> safety,
        List<Source> sources,
        List<String> dates,
        List<Link> previous,
        List<Link> next) {

    /** Items of one group. */
    public record Items(String heading, String about, List<ItemCard> items) {}

    /** An item, with everything known about it. */
    public record ItemCard(String id, String heading, String citation, List<Fact> facts) {}

    /** A term, explained in a sentence, with links to more. */
    public record Word(String text, String meaning, List<Link> links) {}

    /** What the record does not say, with links to more. */
    public record Limit(String text, List<Link> links) {}

    /** A source, with the day on which it was read; a sheet leaves the day out. */
    public record Source(String title, String url, String kind, String read) {}
}

package org.waymark.render;

import java.util.List;
import org.waymark.model.Language;

/**
 * What surrounds every page: head, exit, name, languages, notices, foot.
 *
 * @param address where the page lies in the site
 * @param lang the language of the interface
 * @param css the link to the stylesheet
 * @param languages the same page in the other languages
 * @param notices what stands on every page for a time
 * @param reviewed who has read the text, or that nobody has
 * @param report where readers report a mistake; empty where there is no such address
 * @param search where the search is, and what it loads
 * @param meta links for search engines; empty where the guide has no address yet
 * @param noindex whether search engines are asked to leave the page out
 */
public record Frame(
        String address,
        String lang,
        String dir,
        String title,
        String css,
        String js,
        String exit,
        Link home,
        List<Translated> languages,
        List<String> notices,
        String reviewed,
        String day,
        List<Link> nav,
        List<Link> report,
        Search search,
        List<Meta> meta,
        boolean noindex) {

    /**
     * Where the search is, seen from the page.
     *
     * @param page the page with the field
     * @param index the script with the index of the page's language
     * @param script the script that looks things up in it; loads after the index
     * @param field the script of the field, which loads both once the field is used
     */
    public record Search(String page, String index, String script, String field) {
        public static final String SCRIPT = "search";
        public static final String FIELD = "search-field";

        /** The name of the asset that holds a language's index. */
        public static String index(Language language) {
            return SCRIPT + "-" + language;
        }
    }

    /** The page in another language. */
    public record Translated(String href, String lang, String dir, String name) {}

    /** A {@code link} element in the head: canonical or alternate. */
    public record Meta(String rel, String hreflang, String href) {}
}

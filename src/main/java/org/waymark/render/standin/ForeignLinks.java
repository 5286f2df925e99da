package org.waymark.render.standin;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.render.Html;

/** Marks the links of a page that lead to a page in another language; the stylesheet shows the mark behind their words. */
public final class ForeignLinks {
    private ForeignLinks() {}

    /**
     * The page with its links marked.
     *
     * @param hrefs the links, without the part of the page that they lead to
     * @param language the name of the other language, in that of the page
     */
    public static String marked(String html, Set<String> hrefs, String language) {
        String any = hrefs.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        String mark = " data-in=\"" + Html.escape(language) + "\"";
        return Pattern.compile("<a (?![^<>]*hreflang=)(?=[^<>]*?href=\"(?:" + any + ")(?:#[^\"]*)?\")")
                .matcher(html)
                .replaceAll(Matcher.quoteReplacement("<a" + mark + " "));
    }
}

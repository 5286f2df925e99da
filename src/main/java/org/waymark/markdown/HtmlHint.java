package org.waymark.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.markdown.syntax.Excerpt;

/** Suggests what an author can write instead of refused HTML. No hint suggests what was just refused. */
final class HtmlHint {
    private static final List<String> ALLOWED =
            List.of("<abbr title>", "<bdi>", "<br>", "<kbd>", "<span lang dir>", "<sub>", "<sup>");
    private static final String TABLE =
            "a line '| Form | Fee |', below it '|---|---|', below that a line for each row, '| Refund | none |'";
    private static final String BOLD = "**words**, or delete the tags: letters have one size, colour and face";
    private static final String LIST = "lines that begin with '- '";
    private static final String FIELD = "Delete it: pages have no forms. Say in words where the form is.";
    private static final String MEDIA = "Delete it: texts hold no sound or film. Link to it: [words](https://...).";
    private static final String OUTER = "Write the text alone: the page around it comes from the guide.";
    private static final String NEW = "Write the new words alone: what changed is shown by itself.";
    private static final String PICTURE = "Say in words what the picture shows: texts have no images yet.";
    private static final String DATE = "Write the date in words.";
    private static final String WHERE = "Delete it: browsers find where a line can end.";
    private static final String LOWER = "'## words' for a heading of the text, and '### words' for one below it";
    private static final String SCRIPT =
            "Delete it: pages run no scripts of a text, and colours and sizes come from the theme.";
    private static final Set<String> SENTENCES = Set.of(FIELD, MEDIA, OUTER, NEW, PICTURE, DATE, WHERE, SCRIPT);
    private static final Pattern HREF = Pattern.compile("(?i)\\shref\\s*=\\s*[\"']?([^\"'\\s>]+)");
    private static final Pattern ALT = Pattern.compile("(?i)\\salt\\s*=\\s*[\"']([^\"']+)");
    private static final Map<String, String> MARKDOWN = new HashMap<>();

    static {
        put("**words**", "b", "strong");
        put("*words*", "i", "em", "cite", "dfn", "var", "address");
        put(BOLD, "u", "font", "big", "small", "mark", "center", "blink", "tt");
        put("~~words~~", "del", "s", "strike");
        put(NEW, "ins");
        put("quotation marks: \"words\"", "q");
        put("an empty line between paragraphs", "p");
        put(WHERE, "wbr");
        put(
                "the text inside it with an empty line between paragraphs; what has to stand out lies between a line '::: note'"
                        + " and a line ':::'",
                "div",
                "section",
                "article",
                "aside",
                "main",
                "figure",
                "figcaption");
        put(LIST, "ul", "li", "menu");
        put("lines that begin with '1. '", "ol");
        put("the word on a line, and below it ': ' and what it means", "dl", "dt", "dd");
        put("## words, since the page's own heading comes from the front matter", "h1");
        put("## words", "h2");
        put(LOWER, "h3", "h4", "h5", "h6");
        put("'> ' before each paragraph", "blockquote");
        put("'---' on a line of its own", "hr");
        put("`words`, or ``` on a line before the text and on one after it", "code", "pre", "samp", "xmp");
        put(TABLE, "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col");
        put("a line '::: details Title' before the text, and a line ':::' after it", "details", "summary");
        put(PICTURE, "svg", "picture", "canvas", "map");
        put(FIELD, "form", "input", "button", "select", "option", "textarea", "label", "fieldset");
        put(MEDIA, "iframe", "video", "audio", "embed", "object", "source", "track");
        put(OUTER, "html", "head", "body", "title", "meta", "link", "nav", "header", "footer", "base");
        put(
                "Delete it: pages run no scripts of a text, and colours and sizes come from the theme.",
                "script",
                "style",
                "noscript");
        put(DATE, "time");
    }

    private HtmlHint() {}

    private static void put(String markdown, String... names) {
        for (String name : names) {
            MARKDOWN.put(name, markdown);
        }
    }

    /** For a tag that stands within a line. */
    static String within(String tag) {
        return of(RawHtml.name(tag), tag);
    }

    /** For a line that begins with a tag. */
    static String block(String line) {
        String name = RawHtml.name(line);
        return switch (name) {
            case "br" ->
                "Delete it: an empty line begins a new paragraph, and a backslash at the end of a line a new line.";
            case "abbr", "bdi", "kbd", "span", "sub", "sup" ->
                "Write the tag and its words on the same line, within a paragraph.";
            default -> of(name, line);
        };
    }

    private static String of(String name, String tag) {
        String markdown = MARKDOWN.get(name);
        if (markdown != null) {
            return SENTENCES.contains(markdown) ? markdown : "Write Markdown: " + markdown + ".";
        }
        return switch (name) {
            case "a" -> anchor(tag);
            case "img" -> image(tag);
            case "span" -> "Of its attributes only lang and dir are read here. Without them, delete the tag.";
            case "abbr" -> "Of its attributes only title is read here: the words in full.";
            case "bdi", "kbd", "sub", "sup", "br" -> "Write it without attributes.";
            case "" -> "Delete it. A note that no reader sees is written as <!-- words -->.";
            default ->
                "Delete the tag, or write \\< for the sign itself. Allowed within a line: " + String.join(", ", ALLOWED)
                        + ".";
        };
    }

    private static String anchor(String tag) {
        Matcher href = HREF.matcher(tag);
        return href.find()
                ? "Write [words](" + Excerpt.of(href.group(1)) + ")."
                : "Write [words](https://...). A name to link to is written {#name} at the end of the paragraph.";
    }

    private static String image(String tag) {
        Matcher alt = ALT.matcher(tag);
        return "Say in words what the image shows"
                + (alt.find() ? ", such as '" + Excerpt.of(alt.group(1)) + "'" : "")
                + ", and leave it out: texts have no images yet.";
    }
}

package org.waymark.render.download;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.render.Address;

/**
 * What a rendered page of the guide contributes to a larger file: the content of its {@code main} element, and the names of the
 * files that it loads. The pages come from the templates of the theme, so their markup is known to be regular.
 *
 * @param main without scripts
 */
record PagePart(Address address, String main, List<String> scripts, List<String> styles) {
    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*\\bsrc=\"([^\"]+)\"[^>]*></script>\n?");
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern LATER_STYLE = Pattern.compile(" data-later=\"(?:[^\" ]* )*([^\" ]+\\.css)\\b");
    private static final Pattern LATER = Pattern.compile(" data-(?:words|later)=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1\\b[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HEADING_TAG = Pattern.compile("<form\\b.*?</form>|(</?h)([1-5])\\b", Pattern.DOTALL);
    private static final Pattern HELP_LINE =
            Pattern.compile("<section class=\"helpline\\b.*?</section>", Pattern.DOTALL);

    PagePart {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    static PagePart of(Address address, String html) {
        Matcher main = MAIN.matcher(html);
        String content = main.find() ? main.group(1) : "";
        return new PagePart(
                address,
                HELP_LINE.matcher(SCRIPT.matcher(content).replaceAll("")).replaceAll(""),
                Stream.concat(links(SCRIPT, html, address).stream(), laterScripts(content, address))
                        .toList(),
                Stream.concat(links(STYLE, html, address).stream(), links(LATER_STYLE, html, address).stream())
                        .toList());
    }

    /** The scripts that a script of the page loads when somebody begins. The larger file has them from the start. */
    private static Stream<String> laterScripts(String content, Address from) {
        return LATER.matcher(content)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .filter(path -> path.endsWith(".js"))
                .map(path -> resolve(from, path));
    }

    private static List<String> links(Pattern pattern, String html, Address from) {
        List<String> paths = new ArrayList<>();
        pattern.matcher(html).results().forEach(found -> paths.add(resolve(from, found.group(1))));
        return paths;
    }

    /** The path to which a relative link leads from an address. */
    static String resolve(Address from, String href) {
        List<String> path = new ArrayList<>(List.of(from.path().split("/")));
        path.remove(path.size() - 1);
        for (String step : href.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.equals("..") && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** The words of its first heading. */
    String heading() {
        Matcher heading = HEADING.matcher(main);
        return heading.find() ? TAG.matcher(heading.group(1)).replaceAll("").strip() : address.path();
    }

    /** The name of the section that it becomes. */
    String id() {
        String path = address.path();
        return "page."
                + path.substring(path.indexOf('/') + 1, path.length() - ".html".length())
                        .replace('/', '.');
    }

    /** The content with headings one level deeper, but for those of a form: its script finds them by their level. */
    String deeper() {
        return HEADING_TAG
                .matcher(main)
                .replaceAll(tag -> tag.group(1) == null
                        ? Matcher.quoteReplacement(tag.group())
                        : tag.group(1) + (Integer.parseInt(tag.group(2)) + 1));
    }
}

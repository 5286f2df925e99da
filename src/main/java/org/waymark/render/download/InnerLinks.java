package org.waymark.render.download;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.render.Address;

/** Leads the links of pages that became sections of one file to their places in it. A link to what it does not hold is plain words. */
final class InnerLinks {
    private static final Pattern ID = Pattern.compile("(?<=\\sid=\")([^\"]+)(?=\")");
    private static final Pattern LINK =
            Pattern.compile("<a\\b([^>]*?)\\shref=\"([^\"]*)\"([^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");
    private static final Pattern ADDRESS_ATTRIBUTE = Pattern.compile("(?<= data-all=\")([^\"#]*)(?=\")");
    private static final Pattern LATER =
            Pattern.compile("(?<= data-(?:words|later|index|search|shapes)=\")[^\"]*(?=\")");
    private static final Pattern NAMED =
            Pattern.compile("(?<=\\s(?:for|aria-labelledby|aria-describedby|aria-controls)=\")([^\"]+)(?=\")");
    private static final Pattern FOUND = Pattern.compile("(\\\\t)([a-z0-9./-]+)\\.html\\\\t([^\\\\\"]*)(?=\\\\n|\")");

    private final Map<String, Map<String, String>> renamed = new LinkedHashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Function<String, Optional<String>> others;

    /**
     * Creates the links of a file.
     *
     * @param parts the pages that are in it
     * @param others the id of what another page shows, by its path; empty if the file does not hold that
     */
    InnerLinks(List<PagePart> parts, Function<String, Optional<String>> others) {
        this.others = others;
        for (PagePart part : parts) {
            sections.put(part.address().path(), part.id());
            Map<String, String> own = new HashMap<>();
            ids.add(part.id());
            ID.matcher(part.main()).results().map(MatchResult::group).forEach(id -> {
                String unique = ids.add(id) ? id : part.id() + "." + id;
                ids.add(unique);
                own.put(id, unique);
            });
            renamed.put(part.address().path(), own);
        }
    }

    /** The content of a part as a section of the file. */
    String section(PagePart part) {
        Map<String, String> own = renamed.getOrDefault(part.address().path(), Map.of());
        String text = ID.matcher(part.deeper()).replaceAll(id -> quoted(own.getOrDefault(id.group(1), id.group(1))));
        text = NAMED.matcher(text).replaceAll(id -> quoted(own.getOrDefault(id.group(1), id.group(1))));
        return rewrite(text, part.address());
    }

    /** A text of a page at an address, with its links led to the places in the file. */
    String rewrite(String html, Address from) {
        String text = LATER.matcher(html).replaceAll("");
        text = ADDRESS_ATTRIBUTE
                .matcher(text)
                .replaceAll(found -> quoted(target(from, found.group(1)).orElse("")));
        return LINK.matcher(text).replaceAll(link -> {
            String href = link.group(2);
            Optional<String> target = OUTSIDE.matcher(href).matches() ? Optional.of(href) : target(from, href);
            return quoted(target.map(to -> "<a" + link.group(1) + " href=\"" + to + "\"" + link.group(3) + ">"
                            + link.group(4) + "</a>")
                    .orElse(link.group(4)));
        });
    }

    /** The same for the addresses in an index of the search, which are relative to the home page. */
    String searchIndex(String script, Address home) {
        return FOUND.matcher(script).replaceAll(found -> {
            String path = found.group(2);
            String id = found.group(3).isEmpty() ? path : found.group(3);
            return quoted(found.group(1) + target(home, path + ".html").orElse("#") + "\\t" + id);
        });
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private Optional<String> target(Address from, String href) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        String path = hash == 0 ? from.path() : PagePart.resolve(from, hash < 0 ? href : href.substring(0, hash));
        Map<String, String> own = renamed.get(path);
        if (own != null) {
            return Optional.of("#" + own.getOrDefault(fragment, sections.getOrDefault(path, "")));
        }
        if (hash == 0) {
            return Optional.of(href);
        }
        return others.apply(path)
                .map(id -> "#" + (ids.contains(id + "." + fragment) ? id + "." + fragment : id))
                .filter(id -> ids.contains(id.substring(1)));
    }
}

package org.waymark.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.testing.Trees;

/** The index of the repository's own guide, and the queries that are labelled for it. */
final class OwnIndex {
    private static final Pattern QUERY =
            Pattern.compile("\"text\": \"([^\"]+)\", \"lang\": \"(\\w+)\", \"tag\": \"(\\w+)\"");

    private OwnIndex() {}

    static SearchIndex in(String language) {
        var site = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
        return Documents.index(site, new Language(language));
    }

    static String script(SearchIndex index) {
        return IndexScript.write(
                index, SearchKind.all(Kinds.named(Path.of("content"))), document -> document.id() + ".html");
    }

    /** The texts of all queries in a language whose tag matches. */
    static List<String> queries(String language, String tag) {
        return Trees.text(Path.of("src/guide/resources/search/queries.jsonl"))
                .lines()
                .map(QUERY::matcher)
                .filter(Matcher::find)
                .filter(query ->
                        query.group(2).equals(language) && query.group(3).matches(tag))
                .map(query -> Objects.requireNonNull(query.group(1)))
                .toList();
    }
}

package org.waymark.render.data;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.model.Choice;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Source;
import org.waymark.render.context.SiteContext;

/** The glossary and the sources of a guide as JSON. */
record GuideJson(SiteContext site) {
    Json glossary() {
        return new Json()
                .with(
                        "terms",
                        site.site().published(EntryKind.TERM).stream()
                                .map(this::term)
                                .toList());
    }

    private Json term(Entry entry) {
        return new Json()
                .with("id", entry.id().slug())
                .with("effective", entry.latestRevision().effective().value())
                .with("term", inEach(entry, document -> document.heading().value()))
                .with(
                        "aliases",
                        inEach(
                                entry,
                                document -> document.aliases().stream()
                                        .map(Located::value)
                                        .toList()))
                .with(
                        "definition",
                        inEach(
                                entry,
                                document -> document.shortAnswer()
                                        .map(block -> block.text())
                                        .orElse("")));
    }

    private Json inEach(Entry entry, Function<Document, ?> part) {
        Map<Language, Object> parts = new TreeMap<>();
        site.languages()
                .forEach(language ->
                        entry.in(language).ifPresent(version -> parts.put(language, part.apply(version.document()))));
        return Json.byLanguage(parts);
    }

    private static Map<Language, String> texts(Localized text) {
        Map<Language, String> texts = new TreeMap<>();
        text.texts().forEach((language, own) -> texts.put(language, own.value()));
        return texts;
    }

    Json sources() {
        return new Json()
                .with(
                        "sources",
                        site.site().sources().stream().map(GuideJson::source).toList());
    }

    private static Json source(Source source) {
        Json subsections = new Json();
        source.subsections().forEach(subsections::with);
        return new Json()
                .with("id", source.id().value())
                .with("kind", Choice.idOf(source.kind().name()))
                .with("citation", Json.byLanguage(texts(source.citation())))
                .with("title", Json.byLanguage(texts(source.title())))
                .with("url", source.url())
                .with("read-on", source.readOn().value())
                .with("subsections", subsections);
    }
}

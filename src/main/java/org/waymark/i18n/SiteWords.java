package org.waymark.i18n;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.Source;
import org.waymark.model.Topic;
import org.waymark.model.WordedPiece;

/** Replaces words in every text of a guide: whoever extends it says by which. */
public abstract class SiteWords {
    /** The words in place of a plain text. */
    protected abstract String set(String text, Language language);

    /** The block in place of one. */
    protected abstract Block set(Block block, Language language);

    /** The footnote in place of one. */
    protected abstract Footnote set(Footnote footnote, Language language);

    /** What is in place of a piece; a subclass may remember it. */
    protected <T> T once(T typed, Function<T, T> set) {
        return set.apply(typed);
    }

    /** The guide with other words. */
    public Site of(Site site) {
        Language source = site.guide().source();
        Map<EntryId, Entry> entries = new TreeMap<>();
        site.entries().values().parallelStream()
                .map(entry -> once(entry, this::set))
                .toList()
                .forEach(entry -> entries.put(entry.id(), entry));
        Site set = site.with(
                        entries,
                        each(site.worded(), piece -> this.<WordedPiece<?>>once(piece, typed -> set(typed, source))))
                .with(each(site.editions(), this::set));
        return set.with(set.guide().with(this::set), each(site.topics(), this::set), each(site.sources(), this::set));
    }

    /** An entry with other words. */
    public Entry set(Entry entry) {
        return entry.withRevisions(each(entry.revisions(), this::set));
    }

    private static <T> List<T> each(List<T> all, Function<T, T> set) {
        return all.stream().map(set).toList();
    }

    private Located<String> set(Located<String> text, Language language) {
        return new Located<>(set(text.value(), language), text.position());
    }

    private Localized set(Localized text) {
        Map<Language, Located<String>> texts = new HashMap<>();
        text.texts().forEach((language, own) -> texts.put(language, set(own, language)));
        return new Localized(texts, text.source(), text.position());
    }

    private Topic set(Topic topic) {
        return new Topic(topic.id(), set(topic.name()), set(topic.about()));
    }

    private Source set(Source source) {
        return new Source(
                source.id(),
                source.kind(),
                set(source.citation()),
                set(source.title()),
                source.url(),
                source.readOn(),
                source.subsections());
    }

    private Edition set(Edition edition) {
        return new Edition(
                edition.day(), set(edition.name()), edition.published(), edition.pictures(), edition.position());
    }

    /** A revision with other words. */
    protected Revision set(Revision revision) {
        Map<Language, Document> documents = new HashMap<>();
        revision.documents().forEach((language, document) -> documents.put(language, set(document)));
        Optional<Located<String>> change = revision.change().map(text -> set(text, revision.sourceLanguage()));
        return revision.with(documents, change);
    }

    private Document set(Document document) {
        Language in = document.language();
        return new Document(
                document.language(),
                set(document.title(), in),
                set(document.heading(), in),
                each(document.aliases(), alias -> set(alias, in)),
                document.provenance(),
                document.draft(),
                document.change().map(change -> set(change, in)),
                each(document.blocks(), block -> set(block, in)),
                each(document.footnotes(), footnote -> set(footnote, in)),
                document.position());
    }

    private WordedPiece<?> set(WordedPiece<?> piece, Language source) {
        return piece.with(this::set, source);
    }
}

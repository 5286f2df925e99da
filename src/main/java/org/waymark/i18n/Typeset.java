package org.waymark.i18n;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.memory.IdentityMemory;
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

/**
 * Prepares a guide for readers: replaces the straight quotation marks and apostrophes that authors typed with those of
 * each language. Checks examine the text as typed. For one thread.
 */
public final class Typeset {
    private final Map<Language, Typography> typographies = new ConcurrentHashMap<>();
    /** What was set of each piece the last time; the very same piece is set alike, whatever lies around it. */
    private IdentityMemory<Object, Object> memory = new IdentityMemory<>();

    public Site of(Site site) {
        Language source = site.guide().source();
        memory = memory.next();
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

    /** What was set the last time is not set again: a preview sets a guide after each change of one of its files. */
    @SuppressWarnings("unchecked") // what is set is of the kind of what was typed
    private <T> T once(T typed, Function<T, T> set) {
        return (T) memory.get(typed, same -> set.apply((T) same));
    }

    private Entry set(Entry entry) {
        return entry.withRevisions(each(entry.revisions(), this::set));
    }

    private Typography in(Language language) {
        return typographies.computeIfAbsent(language, Typography::new);
    }

    private static <T> List<T> each(List<T> all, Function<T, T> set) {
        return all.stream().map(set).toList();
    }

    private static Located<String> set(Located<String> text, Typography in) {
        return new Located<>(in.set(text.value()), text.position());
    }

    private Localized set(Localized text) {
        Map<Language, String> texts = new HashMap<>();
        text.texts().forEach((language, own) -> texts.put(language, in(language).set(own)));
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
        return new Edition(edition.day(), set(edition.name()), edition.published(), edition.position());
    }

    private Revision set(Revision revision) {
        Map<Language, Document> documents = new HashMap<>();
        revision.documents().forEach((language, document) -> documents.put(language, set(document)));
        Optional<String> change = revision.change().map(in(revision.sourceLanguage())::set);
        return revision.with(documents, change);
    }

    private Document set(Document document) {
        Typography in = in(document.language());
        Function<Block, Block> block = in::set;
        Function<Footnote, Footnote> footnote = in::set;
        return new Document(
                document.language(),
                set(document.title(), in),
                set(document.heading(), in),
                each(document.aliases(), alias -> set(alias, in)),
                document.provenance(),
                document.draft(),
                document.change().map(in::set),
                each(document.blocks(), block),
                each(document.footnotes(), footnote),
                document.position());
    }

    private WordedPiece<?> set(WordedPiece<?> piece, Language source) {
        return piece.with((text, language) -> in(language).set(text), source);
    }
}

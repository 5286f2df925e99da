package org.waymark.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole guide, as read from its files.
 *
 * @param worded the pieces with facts and words, by kind, and in a kind by slug
 * @param editions oldest first
 * @param values the values that texts show
 */
public record Site(
        Guide guide,
        List<Topic> topics,
        List<Source> sources,
        Map<EntryId, Entry> entries,
        List<WordedPiece<?>> worded,
        List<Edition> editions,
        SharedValues values,
        Resources resources) {
    public Site {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        worded = List.copyOf(worded);
        editions = editions.stream().sorted(Comparator.comparing(Edition::day)).toList();
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** A copy with other pieces. */
    public Site with(Map<EntryId, Entry> others, List<? extends WordedPiece<?>> otherWorded) {
        return new Site(guide, topics, sources, others, List.copyOf(otherWorded), editions, values, resources);
    }

    /** A copy with another guide, other topics and other sources. */
    public Site with(Guide otherGuide, List<Topic> otherTopics, List<Source> otherSources) {
        return new Site(otherGuide, otherTopics, otherSources, entries, worded, editions, values, resources);
    }

    /** A copy with other editions. */
    public Site with(List<Edition> others) {
        return new Site(guide, topics, sources, entries, worded, others, values, resources);
    }

    /** A copy with other values. */
    public Site with(SharedValues others) {
        return new Site(guide, topics, sources, entries, worded, editions, others, resources);
    }

    /** The kinds of pieces that it may hold beside its entries. */
    public List<WordedKind> kinds() {
        return resources.kinds();
    }

    /** Everyday words for the search. */
    public List<Thesaurus> thesauri() {
        return resources.thesauri();
    }

    /** The messages by language. */
    public Map<Language, MessageCatalog> catalogs() {
        return resources.catalogs();
    }

    /** The pictures, by their paths relative to the content folder. */
    public Map<String, ImageFile> images() {
        return resources.images();
    }

    /** The files and entries that exist but could not be read, which is reported already. */
    public Set<String> unread() {
        return resources.unread();
    }

    /** All pieces: the entries, then the others. */
    public Stream<Piece> pieces() {
        return Stream.concat(entries.values().stream(), worded.stream());
    }

    /** The pieces of one type, in their order. */
    public <P extends WordedPiece<?>> List<P> all(Class<P> type) {
        return worded.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The declarations of one type. */
    public <D extends Declaration> List<D> declarations(Class<D> type) {
        return resources.declarations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** All pieces by their paths, current and earlier. */
    public Map<String, Piece> piecesByPath() {
        Map<String, Piece> found = new TreeMap<>();
        pieces().forEach(piece -> piece.formerPaths().forEach(old -> found.put(old, piece)));
        pieces().forEach(piece -> found.put(piece.path(), piece)); // who has a name now is meant by it
        return found;
    }

    /** The newest edition; empty if there is none yet. */
    public Optional<Edition> edition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** The messages in a language, completed by those of the source language. Empty if the language has no file. */
    public Optional<MessageCatalog> messages(Language language) {
        MessageCatalog source = catalogs().get(guide.source());
        return Optional.ofNullable(catalogs().get(language)).map(own -> source == null ? own : own.orElse(source));
    }

    /** The picture that readers of a language see under a name: the variant for the language, or else the picture itself. */
    public Optional<ImageFile> image(String name, Language language) {
        String path = ImageFile.FOLDER + "/" + name;
        return Optional.ofNullable(images().get(ImageFile.variant(path, language)))
                .or(() -> Optional.ofNullable(images().get(path)));
    }

    /** True if a file exists but could not be read completely. The path is given as positions name it. */
    public boolean isUnread(String path) {
        return unread().contains(path.substring(path.indexOf('/') + 1));
    }

    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry that front matter names as {@code faq/slug}, {@code term/slug} or {@code page/slug}. */
    public Optional<Entry> named(String name) {
        int slash = Math.max(0, name.indexOf('/'));
        return EntryKind.ofScheme(name.substring(0, slash))
                .flatMap(kind -> entry(new EntryId(kind, name.substring(slash + 1))));
    }

    /** The published entries of a kind that are not retired, ordered by slug. */
    public List<Entry> published(EntryKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.id().kind() == kind && entry.isPublished())
                .filter(entry -> entry.retired().isEmpty())
                .toList();
    }

    /** The answers of each topic, by topic id and in their order; topics without answers are absent. */
    public Map<String, List<Entry>> answersByTopic() {
        Function<Entry, Placement> placement = entry -> entry.placement().orElseThrow();
        return published(EntryKind.FAQ).stream()
                .sorted(Comparator.comparingInt(entry -> placement.apply(entry).order()))
                .collect(Collectors.groupingBy(
                        entry -> placement.apply(entry).topic().value()));
    }

    /** The thesaurus of a language, if there is one. */
    public Optional<Thesaurus> thesaurus(Language language) {
        return thesauri().stream()
                .filter(thesaurus -> thesaurus.language().equals(language))
                .findFirst();
    }

    /** The slugs of all entries of a kind. */
    public List<String> slugs(EntryKind kind) {
        return entries.keySet().stream()
                .filter(id -> id.kind() == kind)
                .map(EntryId::slug)
                .toList();
    }

    /**
     * The guide's own day: the newest day, up to today, of an edition or on which something published or a value took effect. If
     * all are later, it is today, because no page names a future day.
     */
    public LocalDate day(LocalDate today) {
        List<LocalDate> days = days().toList();
        return days.stream()
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(days.isEmpty() ? LocalDate.EPOCH : today);
    }

    private Stream<LocalDate> days() {
        Stream<LocalDate> ofEntries = entries.values().stream()
                .flatMap(entry -> entry.published().stream())
                .map(revision -> revision.effective().value());
        Stream<LocalDate> ofOthers = worded.stream()
                .flatMap(piece -> piece.latest().stream())
                .map(revision -> revision.effective().value());
        Stream<LocalDate> ofValues =
                values.all().stream().map(value -> value.from().value());
        return Stream.of(ofEntries, ofOthers, ofValues, editions.stream().map(Edition::day))
                .flatMap(days -> days);
    }
}

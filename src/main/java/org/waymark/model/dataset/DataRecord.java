package org.waymark.model.dataset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Findable;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/**
 * A record of a dataset, with all its revisions.
 *
 * @param slug the name of its folder, for example {@code north}
 * @param revisions in ascending order, including drafts
 */
public record DataRecord(Dataset dataset, String slug, List<RecordRevision> revisions, SourcePosition position)
        implements WordedPiece<RecordWords> {
    public DataRecord {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(RecordRevision::number))
                .toList();
    }

    /** The records of a dataset, in their order. */
    public static List<DataRecord> all(Site site, Dataset dataset) {
        return site.all(DataRecord.class).stream()
                .filter(one -> one.isOf(dataset))
                .toList();
    }

    /** The revisions of all records of a dataset, including drafts, whose facts could be read completely. */
    public static List<RecordRevision> sound(Site site, Dataset dataset) {
        return all(site, dataset).stream()
                .flatMap(one -> one.revisions().stream())
                .filter(revision -> !site.isUnread(revision.position().path()))
                .toList();
    }

    public boolean isOf(Dataset other) {
        return dataset.folder().equals(other.folder());
    }

    /** The address of the page of a record in a language. It must never change: readers keep links to it. */
    public static String page(Dataset dataset, String slug, Language language) {
        return language + "/" + dataset.names().address() + "/" + slug + ".html";
    }

    @Override
    public WordedKind kind() {
        return dataset.names().kind();
    }

    @Override
    public List<String> pages(Language language) {
        return List.of(page(dataset, slug, language));
    }

    @Override
    public Optional<String> title(Language language, Language source) {
        return Optional.of(name(language));
    }

    /** It is found by names and codes alone: the words of all records are so much alike that they would tell nothing. */
    @Override
    public Optional<Findable> findable(Language language, Language source) {
        return latest().map(revision -> new Findable(name(language), names(revision, language), "", label(revision)));
    }

    private Optional<String> label(RecordRevision revision) {
        return revision.group().map(group -> dataset.folder() + ".group." + group + ".name");
    }

    /** The slug, the name in the guide's first language, and what people call it in this one. */
    private List<String> names(RecordRevision revision, Language language) {
        // not what it is called in another language: Spanish would take "Calif." for a form of "calificar"
        Stream<String> called =
                in(language).stream().flatMap(words -> words.aliases().stream()).map(Located::value);
        return Stream.concat(Stream.of(slug, revision.facts().name().value()), called)
                .filter(name -> !name.equals(name(language)))
                .toList();
    }

    /** Facts are in the words of the interface. */
    @Override
    public boolean isShownIn(Language language) {
        return true;
    }

    @Override
    public Optional<DataRecord> asOf(LocalDate day) {
        List<RecordRevision> kept = revisions.stream()
                .filter(revision -> revision.isInForce(day))
                .map(revision -> revision.asOf(day))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(with(kept));
    }

    @Override
    public DataRecord keeping(Predicate<RecordWords> kept) {
        return with(revisions.stream()
                .map(revision -> revision.with(WordedRevision.keeping(revision.words(), kept)))
                .toList());
    }

    @Override
    public DataRecord published() {
        return with(revisions.stream().map(RecordRevision::published).toList());
    }

    @Override
    public DataRecord with(TextSetter set, Language source) {
        return with(
                revisions.stream().map(revision -> revision.with(set, source)).toList());
    }

    private DataRecord with(List<RecordRevision> others) {
        return new DataRecord(dataset, slug, others, position);
    }

    @Override
    public Optional<RecordRevision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The record's name in the language. */
    public String name(Language language) {
        return in(language)
                .flatMap(RecordWords::name)
                .map(Located::value)
                .orElseGet(
                        () -> latest().map(revision -> revision.facts().name().value())
                                .orElse(slug));
    }

    public Optional<RecordRevision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}

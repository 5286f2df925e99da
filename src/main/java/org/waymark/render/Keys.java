package org.waymark.render;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Reference;
import org.waymark.model.Site;

/**
 * The content from which a page is made. A key is a folder of the content, for example {@code faq/cost}, {@code
 * quiz/deposit} or {@code regions/north}. If nothing has changed in the folders that the keys of a page name, in the previous
 * plan or in the new one, its bytes are the same except for the address of the search index. This holds only while the frame of
 * every page is the same, too ({@code Surroundings}).
 */
public final class Keys {
    /** All folders of the content. */
    public static final Keys ALL = new Keys(Set::of);

    /** A page that shows only the frame of every page. */
    public static final Keys NONE = of(Stream::empty);

    private final Lazy<Set<String>> folders;

    private Keys(Supplier<Set<String>> folders) {
        this.folders = new Lazy<>(folders);
    }

    /** Keys that are computed when they are first requested, because planning a site does not need them. */
    public static Keys of(Supplier<Stream<String>> folders) {
        return new Keys(
                () -> Collections.unmodifiableSet(new TreeSet<>(folders.get().toList())));
    }

    /** The folders; empty if the page depends on all of them. */
    public Set<String> folders() {
        return folders.get();
    }

    public boolean isAll() {
        return this == ALL;
    }

    /** True if a page with these keys may differ after a change of some folders. */
    public boolean isTouchedBy(Collection<String> changed) {
        return isAll() ? !changed.isEmpty() : changed.stream().anyMatch(folders()::contains);
    }

    /** An entry and all link targets of its present and former texts, because a link is shown only while its target exists. */
    public static Stream<String> text(Entry entry, Site site) {
        Stream<String> links = entry.published().stream()
                .flatMap(revision -> revision.documents().values().stream())
                .flatMap(document -> document.references().stream())
                .flatMap(reference -> target(reference, site));
        Stream<String> moved =
                entry.moves().stream().map(move -> move.to().value().entry().path());
        return Stream.of(Stream.of(entry.id().path()), links, moved).flatMap(keys -> keys);
    }

    private static Stream<String> target(Reference reference, Site site) {
        Stream<String> entries = Stream.concat(
                        reference.entry().stream(),
                        reference.block().map(block -> block.now(site)).map(BlockId::entry).stream())
                .map(EntryId::path);
        Stream<String> others =
                site.kinds().stream().filter(reference::leadsTo).map(kind -> kind.folder() + "/" + reference.target());
        return Stream.concat(entries, others);
    }
}

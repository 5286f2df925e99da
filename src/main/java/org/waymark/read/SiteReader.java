package org.waymark.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Declaration;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.ImageFile;
import org.waymark.model.Language;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Resources;
import org.waymark.model.Roles;
import org.waymark.model.SharedValue;
import org.waymark.model.SharedValues;
import org.waymark.model.Site;
import org.waymark.model.Source;
import org.waymark.model.Thesaurus;
import org.waymark.model.Topic;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.read.image.ImageFolder;
import org.waymark.read.message.CatalogReader;
import org.waymark.read.tree.PieceReader;
import org.waymark.read.tree.ReadCache;
import org.waymark.read.tree.SourceTree;

/**
 * Reads a whole guide. A file that cannot be used is reported and left out, so that one run finds all faults.
 *
 * <p>Entries are read in parallel; the result does not depend on the order.
 */
public final class SiteReader {
    /** Files that replace files of the theme; the renderer reads them. */
    private static final String THEME = "theme";

    private final SourceTree content;
    private final SourceTree i18n;
    private final List<PieceReader> readers;
    private final LinkSchemes schemes;
    private final ReadCache cache;
    private final Diagnostics diagnostics;

    /** What was read, and which files exist but could not be read, relative to the content folder. */
    private record Read<T>(T value, Set<String> unread) {}

    public SiteReader(GuideFiles files, Diagnostics diagnostics) {
        this(files, new ReadCache(), diagnostics);
    }

    /** Creates a reader that opens only files that the cache does not contain. */
    public SiteReader(GuideFiles files, ReadCache cache, Diagnostics diagnostics) {
        this.content = tree(files.contentDir(), diagnostics);
        this.i18n = tree(files.messagesDir(), diagnostics);
        this.readers = files.readers();
        this.schemes = LinkSchemes.of(kinds());
        this.cache = cache;
        this.diagnostics = diagnostics;
    }

    /** The site. Empty if {@code guide.yaml} itself cannot be used. */
    public Optional<Site> read() {
        cache.begin(schemes);
        Optional<Site> site = in(GuideReader.FILE, (tree, found) -> new GuideReader(tree, schemes, found).read())
                .map(this::site);
        content.checkUnchanged();
        i18n.checkUnchanged();
        return site;
    }

    private Site site(Guide guide) {
        List<Language> languages = guide.languages();
        cache.begin(languages, readers);
        reportStrayFiles();
        Set<String> unread = new ConcurrentSkipListSet<>();
        List<Topic> topics = list("topics.yaml", languages, ListReaders::topics, unread);
        List<Source> sources = list("sources.yaml", languages, ListReaders::sources, unread);
        List<SharedValue> values = list(SharedValue.FILE, languages, ListReaders::values, unread);
        list(ListReaders.TERMS, languages, SiteReader::checkTerms, unread);
        List<WordedPiece<?>> worded = new ArrayList<>();
        List<Declaration> declarations = new ArrayList<>();
        for (PieceReader reader : readers) {
            for (PieceReader.Result read : read(reader, languages)) {
                unread.addAll(read.unread());
                read.piece().ifPresent(worded::add);
                read.declaration().ifPresent(declarations::add);
            }
        }
        List<Edition> editions = in(
                EditionReader.FOLDER,
                (tree, found) -> new EditionReader(tree, new LanguageTexts(languages), folders(), found).read());
        List<Thesaurus> thesauri =
                in(ThesaurusReader.FOLDER, (tree, found) -> new ThesaurusReader(tree, languages, found).read());
        Map<Language, MessageCatalog> catalogs = catalogs(languages);
        catalogs.replaceAll((language, catalog) -> withWordsOf(guide, catalog));
        ImageFolder.Pictures pictures = in(ImageFile.FOLDER, (tree, found) -> new ImageFolder(tree, found).read());
        unread.addAll(pictures.unread());
        return new Site(
                guide,
                topics,
                sources,
                entries(languages, unread),
                worded,
                editions,
                new SharedValues(values, Optional.empty()),
                new Resources(kinds(), declarations, thesauri, catalogs, pictures.images(), unread));
    }

    /** The messages, completed with those that guide.yaml defines. */
    private static MessageCatalog withWordsOf(Guide guide, MessageCatalog catalog) {
        Map<String, Located<String>> own = new TreeMap<>();
        guide.frame()
                .words()
                .forEach((key, text) -> text.own(catalog.language()).ifPresent(word -> own.put(key, word)));
        List<String> ofReviewers = guide.roles().reviewers().stream()
                .map(Roles::message)
                .filter(own::containsKey)
                .toList();
        return catalog.with(ofReviewers, Roles.message(Roles.REVIEWER)).replacedBy(own);
    }

    private static SourceTree tree(Path folder, Diagnostics diagnostics) {
        return new SourceTree(folder, folder.getFileName().toString(), diagnostics);
    }

    /** The messages of the tool and of the guide, with the words of the kinds that the guide declares. */
    private Map<Language, MessageCatalog> catalogs(List<Language> languages) {
        List<String> declared = readers.stream()
                .filter(PieceReader::isDeclared)
                .map(reader -> reader.kind().folder())
                .toList();
        return new CatalogReader(i18n, content, cache, diagnostics).read(languages, declared);
    }

    private List<WordedKind> kinds() {
        return readers.stream().map(PieceReader::kind).toList();
    }

    /** The names that are allowed in the content folder. */
    private List<String> known() {
        return Stream.of(
                        Stream.of(GuideReader.FILE, "topics.yaml", "sources.yaml", SharedValue.FILE),
                        folders().stream(),
                        Stream.of(ThesaurusReader.FOLDER, ListReaders.TERMS, EditionReader.FOLDER),
                        Stream.of(CatalogReader.FOLDER, THEME, ImageFile.FOLDER))
                .flatMap(names -> names)
                .toList();
    }

    /** The folders of all kinds of pieces. */
    private List<String> folders() {
        return Stream.concat(
                        Arrays.stream(EntryKind.values()).map(EntryKind::folder),
                        readers.stream().map(reader -> reader.kind().folder()))
                .toList();
    }

    private void reportStrayFiles() {
        List<String> known = known();
        for (Path child : content.list(content.resolve(""))) {
            if (!known.contains(child.getFileName().toString())) {
                diagnostics.report(
                        Rule.STRAY_FILE,
                        SourcePosition.ofFile(content.name(child)),
                        "'" + child.getFileName() + "' is not read",
                        "Here lie " + String.join(", ", known) + ".");
            }
        }
    }

    private Map<EntryId, Entry> entries(List<Language> languages, Set<String> unread) {
        record EntryFolder(EntryKind kind, Path folder) {}
        List<EntryFolder> places = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            names(kind.folder()).forEach(folder -> places.add(new EntryFolder(kind, folder)));
        }
        Map<EntryId, Entry> entries = new ConcurrentSkipListMap<>();
        places.parallelStream().forEach(place -> {
            Read<Optional<Entry>> read = at(place.folder(), (tree, found) -> {
                EntryReader reader = new EntryReader(tree, languages, schemes, found);
                return new Read<>(reader.read(place.kind(), place.folder()), reader.unread());
            });
            read.value().ifPresent(entry -> entries.put(entry.id(), entry));
            unread.addAll(read.unread());
        });
        return entries;
    }

    private List<PieceReader.Result> read(PieceReader reader, List<Language> languages) {
        return names(reader.kind().folder()).parallelStream()
                .filter(child -> reader.reads(child, languages))
                .map(child -> at(child, (tree, found) -> reader.read(child, tree, languages, found)))
                .toList();
    }

    private <T> T list(String inside, List<Language> languages, Function<ListReaders, T> read, Set<String> unread) {
        Read<T> list = in(inside, (tree, found) -> {
            ListReaders reader = new ListReaders(tree, languages, found);
            return new Read<>(read.apply(reader), reader.unread());
        });
        unread.addAll(list.unread());
        return list.value();
    }

    private <T> T in(String inside, BiFunction<SourceTree, Diagnostics, T> reader) {
        return at(content.resolve(inside), reader);
    }

    private <T> T at(Path place, BiFunction<SourceTree, Diagnostics, T> reader) {
        return cache.read(place, diagnostics, found -> reader.apply(content.reportingTo(found), found));
    }

    private static int checkTerms(ListReaders lists) {
        lists.checkTerms(); // no page shows them
        return 0;
    }

    private List<Path> names(String inside) {
        Path folder = content.resolve(inside);
        return cache.names(
                folder, diagnostics, found -> content.reportingTo(found).list(folder));
    }
}

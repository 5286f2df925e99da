package org.waymark.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Quiz;
import org.waymark.model.Site;
import org.waymark.model.Source;
import org.waymark.model.StateLaw;
import org.waymark.model.Thesaurus;
import org.waymark.model.Topic;
import org.waymark.read.state.StateReader;
import org.waymark.read.tree.SourceTree;

/**
 * Reads a whole guide. A file that cannot be used is reported and left out, so that one run finds all faults.
 *
 * <p>Entries are read side by side; what comes out does not depend on the order.
 */
public final class SiteReader {
    private static final List<String> KNOWN = List.of(
            GuideReader.FILE,
            "topics.yaml",
            "sources.yaml",
            "faq",
            "glossary",
            "pages",
            QuizReader.FOLDER,
            StateReader.FOLDER,
            ThesaurusReader.FOLDER,
            ListReaders.TERMS,
            EditionReader.FOLDER);

    private final SourceTree content;
    private final SourceTree i18n;
    private final Diagnostics diagnostics;

    public SiteReader(Path contentDir, Path messagesDir, Diagnostics diagnostics) {
        this.content = new SourceTree(contentDir, contentDir.getFileName().toString(), diagnostics);
        this.i18n = new SourceTree(messagesDir, messagesDir.getFileName().toString(), diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The site, or nothing where there is not even a guide to speak of. */
    public Optional<Site> read() {
        Optional<Site> site = new GuideReader(content, diagnostics).read().map(this::site);
        content.checkUnchanged();
        i18n.checkUnchanged();
        return site;
    }

    private Site site(Guide guide) {
        for (Path child : content.list(content.resolve(""))) {
            if (!KNOWN.contains(child.getFileName().toString())) {
                diagnostics.report(
                        Rule.STRAY_FILE,
                        SourcePosition.ofFile(content.name(child)),
                        "'" + child.getFileName() + "' is not read",
                        "Here lie " + String.join(", ", KNOWN) + ".");
            }
        }
        ListReaders lists = new ListReaders(content, guide.languages(), diagnostics);
        EntryReader entries = new EntryReader(content, guide.languages(), diagnostics);
        List<Topic> topics = lists.topics();
        List<Source> sources = lists.sources();
        lists.checkTerms();
        Map<EntryId, Entry> read = entries(entries);
        List<Quiz> quizzes = new QuizReader(content, guide.languages(), diagnostics).read();
        StateReader stateReader = new StateReader(content, guide.languages(), diagnostics);
        List<StateLaw> states = stateReader.read();
        List<Edition> editions = new EditionReader(content, new LanguageTexts(guide.languages()), diagnostics).read();
        Set<String> unread = new TreeSet<>(lists.unread());
        unread.addAll(entries.unread());
        unread.addAll(stateReader.unread());
        List<Thesaurus> thesauri = new ThesaurusReader(content, guide.languages(), diagnostics).read();
        return new Site(guide, topics, sources, read, quizzes, states, thesauri, editions, catalogs(guide), unread);
    }

    private Map<EntryId, Entry> entries(EntryReader reader) {
        record EntryFolder(EntryKind kind, Path folder) {}
        List<EntryFolder> places = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            content.list(content.resolve(kind.folder())).forEach(folder -> places.add(new EntryFolder(kind, folder)));
        }
        Map<EntryId, Entry> entries = new ConcurrentSkipListMap<>();
        places.parallelStream()
                .flatMap(place -> reader.read(place.kind(), place.folder()).stream())
                .forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private Map<Language, MessageCatalog> catalogs(Guide guide) {
        Map<Language, MessageCatalog> catalogs = new TreeMap<>();
        for (Language language : guide.languages()) {
            new MessagesReader(i18n, diagnostics).read(language).ifPresent(catalog -> catalogs.put(language, catalog));
        }
        return catalogs;
    }
}

package org.waymark.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.BlockId;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Located;
import org.waymark.model.Move;
import org.waymark.model.Placement;
import org.waymark.model.Retirement;
import org.waymark.model.Revision;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.RevisionFolders;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WordFiles;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads one entry: its {@code entry.yaml} and its revision folders. */
final class EntryReader {
    private static final String ENTRY_FILE = "entry.yaml";

    private final SourceTree content;
    private final List<Language> languages;
    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    EntryReader(SourceTree content, List<Language> languages, LinkSchemes schemes, Diagnostics diagnostics) {
        this.schemes = schemes;
        this.content = content;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /** The entries and files that exist but could not be read, relative to the content folder. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    Optional<Entry> read(EntryKind kind, Path folder) {
        Optional<Entry> entry = entry(kind, folder);
        if (entry.isEmpty()) {
            unread.add(content.inside(folder));
        }
        return entry;
    }

    private Optional<Entry> entry(EntryKind kind, Path folder) {
        String slug = folder.getFileName().toString();
        SourcePosition position = SourcePosition.ofFile(content.name(folder));
        if (!Files.isDirectory(folder)) {
            BiConsumer<Path, String> report = slug.endsWith(".md") ? content::lost : content::stray;
            report.accept(
                    folder,
                    "Each entry is a folder: " + content.name(content.resolve(kind.folder())) + "/<slug>/r1/en.md");
            return Optional.empty();
        }
        Ids.checkForm(slug, position, "folder", diagnostics);
        EntryFile entryFile = entryFile(kind, folder);
        List<Revision> revisions = new ArrayList<>();
        new RevisionFolders(content, languages.get(0) + ".md", List.of(ENTRY_FILE), diagnostics)
                .in(folder)
                .forEach((number, child) -> revision(kind, child, number).ifPresent(revisions::add));
        return revisions.isEmpty()
                        || (kind == EntryKind.FAQ && entryFile.placement().isEmpty())
                ? Optional.empty()
                : Optional.of(new Entry(
                        new EntryId(kind, slug),
                        entryFile.placement(),
                        entryFile.formerly(),
                        entryFile.retired(),
                        entryFile.help(),
                        entryFile.moves(),
                        revisions,
                        position));
    }

    /** The content of {@code entry.yaml}: the facts that depend neither on a language nor on a date. */
    private record EntryFile(
            Optional<Placement> placement,
            List<Located<String>> formerly,
            Optional<Retirement> retired,
            List<Located<String>> help,
            List<Move> moves) {
        static final EntryFile NONE =
                new EntryFile(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    }

    private EntryFile entryFile(EntryKind kind, Path folder) {
        Path file = folder.resolve(ENTRY_FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (kind == EntryKind.FAQ) {
                diagnostics.report(
                        Rule.MISSING_KEY,
                        SourcePosition.ofFile(content.name(file)),
                        "there is no entry.yaml",
                        "Write it with two lines: 'topic: moving-in' and 'order: 10'.");
            }
            return EntryFile.NONE;
        }
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .map(mapping -> entryFile(kind, new Fields(mapping, diagnostics)))
                .orElse(EntryFile.NONE);
    }

    private EntryFile entryFile(EntryKind kind, Fields fields) {
        Optional<Placement> placement = kind == EntryKind.FAQ
                ? fields.required("topic", "topic: moving-in")
                        .map(topic -> new Placement(topic, fields.wholeNumber("order", 10)))
                : Optional.empty();
        List<Located<String>> formerly = fields.texts("formerly");
        formerly.forEach(old -> Ids.checkForm(old.value(), old.position(), "slug", diagnostics));
        Optional<Retirement> retired = fields.group("retired").flatMap(group -> {
            var on = group.requiredDate("on");
            var see = group.text("see");
            group.end();
            return on.map(day -> new Retirement(day.value(), see));
        });
        List<Located<String>> help = fields.texts("help");
        List<Move> moves = fields.group("moved").map(this::moves).orElse(List.of());
        fields.end();
        return new EntryFile(placement, formerly, retired, help, moves);
    }

    private List<Move> moves(Fields fields) {
        List<Move> moves = new ArrayList<>();
        for (String block : fields.keys()) {
            fields.required(block, block + ": faq/what-is-a-deposit#short")
                    .ifPresent(to -> BlockId.parse(to.value())
                            .ifPresentOrElse(
                                    place -> moves.add(new Move(
                                            new Located<>(block, fields.position(block)),
                                            new Located<>(place, to.position()))),
                                    () -> diagnostics.report(
                                            Rule.MOVED_BLOCK,
                                            to.position(),
                                            "'" + to.value() + "' is no place in the guide",
                                            "Write, for example: " + block + ": faq/what-is-a-deposit#short")));
        }
        return moves;
    }

    private Optional<Revision> revision(EntryKind kind, Path folder, int number) {
        DocumentReader reader = new DocumentReader(content, languages.get(0), schemes, diagnostics);
        Map<Language, Document> documents = new HashMap<>();
        Optional<DocumentReader.Read> source = Optional.empty();
        for (Path file : content.list(folder)) {
            Optional<Language> language = language(file);
            if (language.isPresent()) {
                var read = reader.read(file, kind, language.get());
                read.ifPresent(found -> documents.put(language.get(), found.document()));
                source = language.get().equals(languages.get(0)) ? read : source;
            }
        }
        languages.stream()
                .filter(language -> !documents.containsKey(language) && isThere(folder, language))
                .forEach(language -> unread.add(content.inside(folder) + "/" + language + ".md"));
        if (Files.isDirectory(folder) && !isThere(folder, languages.get(0))) {
            diagnostics.report(
                    Rule.SOURCE_LANGUAGE,
                    SourcePosition.ofFile(content.name(folder)),
                    "there is no text in '" + languages.get(0) + "', the source language",
                    "Write " + content.name(folder) + "/" + languages.get(0) + ".md");
        }
        return source.map(found -> new Revision(
                number,
                found.document().draft(),
                found.effective()
                        .orElse(new Located<>(Revision.NO_DAY, found.document().position())),
                found.change(),
                found.withdraw(),
                found.cites(),
                found.related(),
                languages.get(0),
                documents,
                found.document().position()));
    }

    private static boolean isThere(Path folder, Language language) {
        return Files.exists(folder.resolve(language + ".md"), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Language> language(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".md")) {
            content.lost(
                    file,
                    WordFiles.renamed(file, ".md", languages) + "A revision holds one Markdown file a language: "
                            + languages.get(0) + ".md");
            return Optional.empty();
        }
        return content.language(file, ".md", languages);
    }
}

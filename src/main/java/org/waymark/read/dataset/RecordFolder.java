package org.waymark.read.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.model.dataset.RecordWords;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.RevisionFolders;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WordFiles;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads the folder of one record. */
final class RecordFolder {
    private final Dataset dataset;
    private final SourceTree content;
    private final List<Language> languages;
    private final Diagnostics diagnostics;
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    RecordFolder(Dataset dataset, SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.content = content;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /** The records and files that exist but could not be read completely, relative to the content folder. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    private String factsFile() {
        return dataset.names().file();
    }

    /** The record of a folder. */
    Optional<DataRecord> read(Path folder) {
        String slug = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            content.stray(
                    folder,
                    "Each record is a folder: " + dataset.folder() + "/"
                            + dataset.records().get(0).value() + "/r1/" + factsFile());
            return Optional.empty();
        }
        SourcePosition position = SourcePosition.ofFile(content.name(folder));
        Ids.checkForm(slug, position, "folder", diagnostics);
        List<RecordRevision> revisions = new ArrayList<>();
        new RevisionFolders(content, factsFile(), List.of(), diagnostics)
                .in(folder)
                .forEach((number, child) -> revision(child, number).ifPresent(revisions::add));
        if (revisions.isEmpty()) {
            unread.add(content.inside(folder));
            return Optional.empty();
        }
        return Optional.of(new DataRecord(dataset, slug, revisions, position));
    }

    private Optional<RecordRevision> revision(Path folder, int number) {
        Path file = folder.resolve(factsFile());
        if (!Files.exists(file)) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    SourcePosition.ofFile(content.name(folder)),
                    "there is no " + factsFile(),
                    "Write it with name, effective and the fields that " + dataset.folder()
                            + "/dataset.yaml declares: see docs/datasets.md.");
            return Optional.empty();
        }
        Map<Language, RecordWords> words = words(folder);
        return mapping(file).flatMap(mapping -> revision(mapping, number, words));
    }

    /**
     * Reads the facts. A file with a fault is kept and remembered, so that references to it are not reported as further
     * faults.
     */
    private Optional<RecordRevision> revision(YamlNode.Mapping mapping, int number, Map<Language, RecordWords> words) {
        Diagnostics own = new Diagnostics();
        Fields fields = new Fields(mapping, own);
        boolean draft = fields.isTrue("draft");
        var effective = fields.requiredDate("effective");
        var change = fields.text("change");
        boolean withdraw = fields.isTrue("withdraw");
        var facts = new RecordFactsReader(dataset, fields).read();
        fields.end();
        if (own.hasErrors()) {
            unread.add(content.inside(mapping.position()));
        }
        own.all().forEach(fault -> diagnostics.report(fault.rule(), fault.position(), fault.message(), fault.hint()));
        return effective.isEmpty() || facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordRevision(
                        dataset,
                        number,
                        draft,
                        effective.get(),
                        change,
                        withdraw,
                        facts.get(),
                        words,
                        fields.position()));
    }

    private Map<Language, RecordWords> words(Path folder) {
        Map<Language, RecordWords> words = new HashMap<>();
        new WordFiles(content, factsFile(), languages, diagnostics).in(folder).forEach((language, file) -> {
            Optional<RecordWords> read = mapping(file)
                    .map(mapping -> new RecordWordsReader(dataset, new Fields(mapping, diagnostics))
                            .read(language, languages.get(0)));
            read.ifPresentOrElse(known -> words.put(language, known), () -> unread.add(content.inside(file)));
        });
        return words;
    }

    private Optional<YamlNode.Mapping> mapping(Path file) {
        return content.text(file).flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics));
    }
}

package org.waymark.read.state;

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
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.RevisionFolders;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WordFiles;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads the folder of one state. */
final class StateFolder {
    private static final String FACTS_FILE = StateLaw.KIND.sharedFile();

    private final SourceTree content;
    private final List<Language> languages;
    private final Diagnostics diagnostics;
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    StateFolder(SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        this.content = content;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /** The states and files that exist but could not be read completely, relative to the content folder. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    /** The state of a folder. */
    Optional<StateLaw> read(Path folder) {
        String code = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            content.stray(folder, "Each state is a folder: " + StateLaw.KIND.folder() + "/ca/r1/" + FACTS_FILE);
            return Optional.empty();
        }
        SourcePosition position = SourcePosition.ofFile(content.name(folder));
        Ids.checkForm(code, position, "folder", diagnostics);
        List<StateLaw.Revision> revisions = new ArrayList<>();
        new RevisionFolders(content, FACTS_FILE, List.of(), diagnostics)
                .in(folder)
                .forEach((number, child) -> revision(child, number).ifPresent(revisions::add));
        if (revisions.isEmpty()) {
            unread.add(content.inside(folder));
            return Optional.empty();
        }
        return Optional.of(new StateLaw(code, revisions, position));
    }

    private Optional<StateLaw.Revision> revision(Path folder, int number) {
        Path file = folder.resolve(FACTS_FILE);
        if (!Files.exists(file)) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    SourcePosition.ofFile(content.name(folder)),
                    "there is no " + FACTS_FILE,
                    "Write it with name, effective, mechanisms and sources: see docs/states.md.");
            return Optional.empty();
        }
        Map<Language, StateWords> words = words(folder);
        return mapping(file).flatMap(mapping -> edition(mapping, number, words));
    }

    /**
     * Reads the facts. A file with a fault is kept and remembered, so that references to it are not reported as further
     * faults.
     */
    private Optional<StateLaw.Revision> edition(YamlNode.Mapping mapping, int number, Map<Language, StateWords> words) {
        Diagnostics own = new Diagnostics();
        Fields fields = new Fields(mapping, own);
        boolean draft = fields.isTrue("draft");
        var effective = fields.requiredDate("effective");
        var change = fields.text("change").map(text -> text.value());
        boolean withdraw = fields.isTrue("withdraw");
        var facts = new StateFactsReader(fields).read();
        fields.end();
        if (own.hasErrors()) {
            unread.add(content.inside(mapping.position()));
        }
        own.all().forEach(fault -> diagnostics.report(fault.rule(), fault.position(), fault.message(), fault.hint()));
        return effective.isEmpty() || facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new StateLaw.Revision(
                        number, draft, effective.get(), change, withdraw, facts.get(), words, fields.position()));
    }

    private Map<Language, StateWords> words(Path folder) {
        Map<Language, StateWords> words = new HashMap<>();
        new WordFiles(content, FACTS_FILE, languages, diagnostics).in(folder).forEach((language, file) -> {
            Optional<StateWords> read = mapping(file)
                    .map(mapping -> new StateWordsReader(new Fields(mapping, diagnostics), languages).read(language));
            read.ifPresentOrElse(known -> words.put(language, known), () -> unread.add(content.inside(file)));
        });
        return words;
    }

    private Optional<YamlNode.Mapping> mapping(Path file) {
        return content.text(file).flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics));
    }
}

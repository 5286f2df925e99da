package org.waymark.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.WordedKind;
import org.waymark.read.tree.PieceReader;
import org.waymark.read.tree.RevisionFolders;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WordFiles;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads forms: {@code forms/<slug>/r1/form.yaml}, and a file of words for each language. */
final class ToyReader implements PieceReader {
    @Override
    public WordedKind kind() {
        return Toy.KIND;
    }

    @Override
    public Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        List<Toy.Revision> revisions = new ArrayList<>();
        new RevisionFolders(content, Toy.KIND.sharedFile(), List.of(), diagnostics)
                .in(folder)
                .forEach((number, child) -> {
                    Map<Language, Toy.Words> words = new HashMap<>();
                    new WordFiles(content, Toy.KIND.sharedFile(), languages, diagnostics)
                            .in(child)
                            .forEach((language, file) -> words.put(
                                    language,
                                    new Toy.Words(
                                            language,
                                            fields(file, content, diagnostics)
                                                    .required("about", "about: What it is for.")
                                                    .orElseThrow(),
                                            Provenance.none())));
                    Fields facts = fields(child.resolve(Toy.KIND.sharedFile()), content, diagnostics);
                    revisions.add(new Toy.Revision(
                            number,
                            facts.requiredDate("effective").orElseThrow(),
                            facts.required("law", "law: act-a-1").orElseThrow(),
                            words,
                            facts.position()));
                });
        String slug = String.valueOf(folder.getFileName());
        return new Result(Optional.of(new Toy(slug, revisions, SourcePosition.ofFile(content.name(folder)))), Set.of());
    }

    private static Fields fields(Path file, SourceTree content, Diagnostics diagnostics) {
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .map(mapping -> new Fields(mapping, diagnostics))
                .orElseThrow();
    }
}

package org.waymark.read.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.quiz.QuizWords;
import org.waymark.read.tree.ProvenanceReader;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads a questionnaire's words in one language: groups of keys become dotted keys. */
final class QuizWordsReader {
    /** Keys that say something about the file; all others hold words. */
    private static final Set<String> ABOUT = Set.of("title", "translation", "review", "checked", "accept");

    private final SourceTree content;
    private final Diagnostics diagnostics;

    QuizWordsReader(SourceTree content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** The words of a revision. */
    Optional<QuizWords> read(Path file, Language language, List<Language> languages) {
        return fields(file).flatMap(fields -> {
            var title = fields.required("title", "title: Self-check");
            ProvenanceReader provenance = new ProvenanceReader(fields);
            if (!language.equals(languages.get(0))) {
                provenance.requireTranslation();
            }
            return title.map(known -> words(fields, language, known, provenance.read()));
        });
    }

    /** The words that all revisions share. They have no title. */
    Optional<QuizWords> common(Path file, Language language) {
        return fields(file)
                .map(fields -> words(fields, language, new Located<>("", fields.position()), Provenance.none()));
    }

    private Optional<Fields> fields(Path file) {
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, Braces.NAMES, diagnostics))
                .map(mapping -> new Fields(mapping, diagnostics));
    }

    private static QuizWords words(Fields fields, Language language, Located<String> title, Provenance provenance) {
        Phrases words = new Phrases(new HashMap<>(), new HashMap<>());
        fields.keys().stream()
                .filter(key -> !ABOUT.contains(key))
                .forEach(key -> fields.value(key).ifPresent(node -> words.add(key, node)));
        return new QuizWords(
                language,
                title,
                provenance,
                words.phrases(),
                words.lists(),
                SourcePosition.ofFile(fields.position().path()));
    }

    /** Words gathered by dotted key. */
    private record Phrases(Map<String, Located<String>> phrases, Map<String, List<Located<String>>> lists) {
        void add(String key, YamlNode node) {
            if (node instanceof YamlNode.Mapping group) {
                group.pairs()
                        .values()
                        .forEach(pair -> add(key + "." + pair.key().value(), pair.value()));
            } else if (node instanceof YamlNode.Sequence sequence) {
                List<Located<String>> texts = new ArrayList<>();
                sequence.values().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(YamlNode.Scalar.class::cast)
                        .forEach(value -> texts.add(new Located<>(value.text(), value.position())));
                lists.put(key, List.copyOf(texts));
            } else if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                phrases.put(key, new Located<>(scalar.text(), scalar.position()));
            }
        }
    }
}

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
import org.waymark.model.quiz.QuizWords;
import org.waymark.read.tree.ProvenanceReader;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads a questionnaire's words in one language: groups of keys become dotted keys. */
final class QuizWordsReader {
    /** Keys that say something about the file; all others hold words. */
    private static final Set<String> ABOUT = Set.of("title", "translation", "review", "checked");

    private final SourceTree content;
    private final Diagnostics diagnostics;

    QuizWordsReader(SourceTree content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    Optional<QuizWords> read(Path file, Language language, List<Language> languages) {
        boolean isSource = language.equals(languages.get(0));
        String path = content.name(file);
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(path, text, Braces.NAMES, diagnostics))
                .flatMap(mapping -> {
                    Fields fields = new Fields(mapping, diagnostics);
                    var title = fields.required("title", "title: Self-check");
                    ProvenanceReader provenance = new ProvenanceReader(fields);
                    if (!isSource) {
                        provenance.requireTranslation();
                    }
                    Phrases words = new Phrases(new HashMap<>(), new HashMap<>());
                    fields.keys().stream()
                            .filter(key -> !ABOUT.contains(key))
                            .forEach(key -> fields.value(key).ifPresent(node -> words.add(key, node)));
                    return title.map(known -> new QuizWords(
                            language,
                            known,
                            provenance.read(),
                            words.phrases(),
                            words.lists(),
                            SourcePosition.ofFile(path)));
                });
    }

    /** Words gathered by dotted key. */
    private record Phrases(Map<String, Located<String>> phrases, Map<String, List<String>> lists) {
        void add(String key, YamlNode node) {
            if (node instanceof YamlNode.Mapping group) {
                group.pairs()
                        .values()
                        .forEach(pair -> add(key + "." + pair.key().value(), pair.value()));
            } else if (node instanceof YamlNode.Sequence sequence) {
                List<String> texts = new ArrayList<>();
                sequence.values().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .forEach(value -> texts.add(((YamlNode.Scalar) value).text()));
                lists.put(key, List.copyOf(texts));
            } else if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                phrases.put(key, new Located<>(scalar.text(), scalar.position()));
            }
        }
    }
}

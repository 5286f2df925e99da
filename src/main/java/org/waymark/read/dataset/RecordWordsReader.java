package org.waymark.read.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.RecordWords;
import org.waymark.read.tree.ProvenanceReader;
import org.waymark.read.yaml.Fields;

/** Reads the texts of a record in one language. */
record RecordWordsReader(Dataset dataset, Fields fields) {
    RecordWords read(Language language, Language source) {
        boolean isSource = language.equals(source);
        // in the source language the name is one of the facts
        var name = isSource ? Optional.<Located<String>>empty() : fields.text("name");
        ProvenanceReader provenanceReader = new ProvenanceReader(fields);
        Provenance provenance = provenanceReader.read();
        if (!isSource) {
            provenanceReader.requireTranslation();
        }
        var aliases = fields.texts("aliases");
        var change = fields.text("change");
        Map<String, Located<String>> phrases = new LinkedHashMap<>();
        Map<String, SourcePosition> items = new LinkedHashMap<>();
        add("", dataset.words(), fields, phrases);
        dataset.items()
                .ifPresent(declared -> fields.group(declared.key().value()).ifPresent(groups -> {
                    for (String id : groups.keys()) {
                        groups.group(id).ifPresent(words -> {
                            items.put(id, groups.position(id));
                            add(declared.key().value() + "." + id + ".", declared.words(), words, phrases);
                            words.end();
                        });
                    }
                }));
        fields.end();
        return new RecordWords(language, name, aliases, provenance, change, phrases, items, fields.position());
    }

    private static void add(String prefix, List<Field> worded, Fields group, Map<String, Located<String>> phrases) {
        worded.forEach(field -> group.text(field.name()).ifPresent(text -> phrases.put(prefix + field.name(), text)));
    }
}

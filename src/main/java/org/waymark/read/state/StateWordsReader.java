package org.waymark.read.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.state.StateWords;
import org.waymark.model.state.StateWords.MechanismWords;
import org.waymark.read.tree.ProvenanceReader;
import org.waymark.read.yaml.Fields;

/** Reads the words about a state's law in one language. */
final class StateWordsReader {
    private final Fields fields;
    private final List<Language> languages;

    StateWordsReader(Fields fields, List<Language> languages) {
        this.fields = fields;
        this.languages = languages;
    }

    StateWords read(Language language) {
        boolean isSource = language.equals(languages.get(0));
        // in the source language the name is among the facts
        var name = isSource ? Optional.<Located<String>>empty() : fields.text("name");
        ProvenanceReader provenanceReader = new ProvenanceReader(fields);
        Provenance provenance = provenanceReader.read();
        if (!isSource) {
            provenanceReader.requireTranslation();
        }
        var aliases = fields.texts("aliases");
        var change = fields.text("change").map(Located::value);
        var note = fields.text("note");
        var checkFirst = fields.text("check-first");
        Map<String, MechanismWords> mechanisms = new LinkedHashMap<>();
        fields.group("mechanisms").ifPresent(groups -> {
            for (String id : groups.keys()) {
                groups.group(id).ifPresent(words -> mechanisms.put(id, mechanism(words, groups.position(id))));
            }
        });
        fields.end();
        return new StateWords(
                language, name, aliases, provenance, change, note, checkFirst, mechanisms, fields.position());
    }

    private static MechanismWords mechanism(Fields words, SourcePosition position) {
        var read = new MechanismWords(
                words.text("nexus"),
                words.text("exclusions"),
                words.text("waiting-period"),
                words.text("time-limit"),
                words.text("note"),
                position);
        words.end();
        return read;
    }
}

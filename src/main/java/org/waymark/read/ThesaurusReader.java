package org.waymark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Thesaurus;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads {@code search/<lang>.yaml}: everyday words with their synonyms in the texts, and the phrases by which people ask for entries. */
final class ThesaurusReader {
    static final String FOLDER = "search";

    private static final int MOST_WORDS = 3;
    /** Occurs in the id of an entry, and in no word. */
    private static final String OF_AN_ID = "/";

    private static final String EXAMPLE = "bond: {deposit: 0.9}";

    private final SourceTree content;
    private final List<Language> languages;
    private final Diagnostics diagnostics;

    ThesaurusReader(SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        this.content = content;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /** Empty for a language without a file. */
    List<Thesaurus> read() {
        reportStrayFiles();
        return languages.stream().flatMap(language -> read(language).stream()).toList();
    }

    private void reportStrayFiles() {
        List<String> known =
                languages.stream().map(language -> language + ".yaml").toList();
        for (var file : content.list(content.resolve(FOLDER))) {
            if (!known.contains(file.getFileName().toString())) {
                diagnostics.report(
                        Rule.STRAY_FILE,
                        SourcePosition.ofFile(content.name(file)),
                        "'" + file.getFileName() + "' is not read",
                        "Here lie " + String.join(", ", known) + ".");
            }
        }
    }

    private Optional<Thesaurus> read(Language language) {
        String name = FOLDER + "/" + language + ".yaml";
        if (!content.has(name)) {
            return Optional.empty();
        }
        var file = content.resolve(name);
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .map(mapping -> thesaurus(language, new Fields(mapping, diagnostics)));
    }

    private Thesaurus thesaurus(Language language, Fields fields) {
        Map<Boolean, List<String>> keys =
                fields.keys().stream().collect(Collectors.partitioningBy(key -> key.contains(OF_AN_ID)));
        return new Thesaurus(
                language,
                synonyms(fields, keys.getOrDefault(false, List.of())),
                keys.getOrDefault(true, List.of()).stream()
                        .map(id -> new Thesaurus.Questions(new Located<>(id, fields.position(id)), fields.texts(id)))
                        .toList());
    }

    private List<Thesaurus.Synonym> synonyms(Fields fields, List<String> phrases) {
        List<Thesaurus.Synonym> synonyms = new ArrayList<>();
        for (String phrase : phrases) {
            Located<String> key = new Located<>(phrase, fields.position(phrase));
            if (phrase.strip().split("\\s+").length > MOST_WORDS) {
                diagnostics.report(
                        Rule.WRONG_TYPE,
                        key.position(),
                        "'" + phrase + "' has more than " + MOST_WORDS + " words",
                        "Write what people say in at most " + MOST_WORDS + " words, for example: " + EXAMPLE);
            }
            fields.group(phrase).ifPresent(group -> synonyms.add(new Thesaurus.Synonym(key, meanings(group))));
        }
        return synonyms;
    }

    private List<Thesaurus.Meaning> meanings(Fields group) {
        List<Thesaurus.Meaning> meanings = new ArrayList<>();
        for (String words : group.keys()) {
            Located<String> target = new Located<>(words, group.position(words));
            group.text(words)
                    .flatMap(this::weight)
                    .ifPresent(weight -> meanings.add(new Thesaurus.Meaning(target, weight)));
        }
        return meanings;
    }

    private Optional<Double> weight(Located<String> text) {
        if (text.value().matches("1(\\.0)?|0?\\.[1-9]")) {
            return Optional.of(Double.valueOf(text.value()));
        }
        diagnostics.report(
                Rule.WRONG_TYPE,
                text.position(),
                "the weight is '" + text.value() + "', not a number from 0.1 to 1",
                "Write how near it comes, for example: " + EXAMPLE);
        return Optional.empty();
    }
}

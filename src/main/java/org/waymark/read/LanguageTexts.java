package org.waymark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Language;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/** Reads short texts that are written side by side in every language: {@code name: {en: ..., es: ...}}. */
record LanguageTexts(List<Language> languages) {

    /** The text of a required key, at least in the source language. */
    Localized read(Fields fields, String key) {
        Map<Language, Located<String>> texts = new HashMap<>();
        if (!fields.has(key)) {
            fields.missing(key, key + ": {" + languages.get(0) + ": ...}");
        }
        fields.group(key).ifPresent(group -> {
            for (Language language : languages) {
                group.text(language.tag()).ifPresent(text -> texts.put(language, text));
            }
            group.keys().forEach(tag -> refuseUnknown(tag, group));
            languages.stream()
                    .filter(language ->
                            group.value(language.tag()).map(YamlNode::isEmpty).orElse(true))
                    .forEach(language -> missing(language, key, group));
        });
        return new Localized(texts, languages.get(0), fields.position(key));
    }

    /** The same, but accepts a single text for all languages, which counts as the source language. */
    Localized readOneOrAll(Fields fields, String key) {
        if (fields.value(key).orElse(null) instanceof YamlNode.Scalar) {
            Optional<Located<String>> text = fields.required(key, key + ": ...");
            Map<Language, Located<String>> texts =
                    text.map(found -> Map.of(languages.get(0), found)).orElse(Map.of());
            return new Localized(texts, languages.get(0), fields.position(key));
        }
        return read(fields, key);
    }

    private void refuseUnknown(String tag, Fields group) {
        if (!languages.contains(new Language(tag))) {
            List<String> tags = languages.stream().map(Language::tag).toList();
            group.diagnostics()
                    .report(
                            Rule.UNKNOWN_LANGUAGE,
                            group.position(tag),
                            "unknown language '" + tag + "'",
                            Nearest.hint(tag, tags));
        }
    }

    private void missing(Language language, String key, Fields group) {
        boolean isSource = language.equals(languages.get(0));
        group.diagnostics()
                .report(
                        isSource ? Rule.MISSING_KEY : Rule.TRANSLATION_MISSING,
                        group.position(),
                        "'" + key + "' has no text in '" + language + "'",
                        "Add it beside the others: " + language + ": ...");
    }
}

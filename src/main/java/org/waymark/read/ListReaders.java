package org.waymark.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.character.ComparisonForm;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.SharedValue;
import org.waymark.model.Source;
import org.waymark.model.Topic;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads the lists that accompany the guide: {@code topics.yaml}, {@code sources.yaml} and {@code terms/<lang>.yaml}. */
final class ListReaders {
    static final String TERMS = "terms";

    private final SourceTree content;
    private final LanguageTexts texts;
    private final Diagnostics diagnostics;
    private final Set<String> unread = new HashSet<>();

    ListReaders(SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        this.content = content;
        this.texts = new LanguageTexts(languages);
        this.diagnostics = diagnostics;
    }

    /** The lists that exist but could not be read. */
    Set<String> unread() {
        return Set.copyOf(unread);
    }

    List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        Ids ids = new Ids("topic", diagnostics);
        for (Fields fields : groups("topics.yaml")) {
            var id = fields.required("id", "id: moving-in").filter(ids::accepts);
            var name = texts.read(fields, "name");
            var about = texts.read(fields, "about");
            fields.end();
            id.ifPresent(known -> topics.add(new Topic(known, name, about)));
        }
        return topics;
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        Ids ids = new Ids("source", diagnostics);
        for (Fields fields : groups("sources.yaml")) {
            var id = fields.required("id", "id: rent-act-12").filter(ids::accepts);
            var kind = fields.required("kind", "kind: statute")
                    .flatMap(word -> fields.choice("kind", Source.Kind.class, word));
            var citation = texts.read(fields, "citation");
            var title = texts.read(fields, "title");
            Optional<String> url = WebAddress.read(fields, "url").map(Located::value);
            var readOn = fields.requiredDate("read-on");
            Map<String, String> subsections = subsections(fields);
            fields.end();
            // a source with a fault is kept, so that citations of it are not reported as further faults
            id.ifPresent(known -> sources.add(new Source(
                    known,
                    kind.orElse(Source.Kind.STATUTE),
                    citation,
                    title,
                    url,
                    readOn.orElse(new Located<>(LocalDate.MAX, known.position())),
                    subsections)));
        }
        return sources;
    }

    List<SharedValue> values() {
        List<SharedValue> values = new ArrayList<>();
        for (Fields fields : groups(SharedValue.FILE)) {
            var id = fields.required("id", "id: filing-fee")
                    .filter(found -> Ids.checkForm(found.value(), found.position(), "id", diagnostics));
            var words = texts.readOneOrAll(fields, "value");
            var from = fields.requiredDate("valid-from");
            var until = fields.date("until");
            var source = fields.required("source", "source: rent-act-12");
            var readOn = fields.requiredDate("read-on");
            fields.end();
            id.ifPresent(known -> values.add(new SharedValue(
                    known,
                    words,
                    from.orElse(new Located<>(LocalDate.MIN, known.position())),
                    until,
                    source.orElse(new Located<>("", known.position())),
                    readOn.map(Located::value).orElse(LocalDate.MIN))));
        }
        return values;
    }

    private static Map<String, String> subsections(Fields fields) {
        Map<String, String> labels = new LinkedHashMap<>();
        fields.group("subsections")
                .ifPresent(group -> group.keys()
                        .forEach(key -> group.text(key).ifPresent(label -> labels.put(key, label.value()))));
        // a list in place of a mapping is reported once; citations of its items are not further faults
        if (fields.value("subsections").orElse(null) instanceof YamlNode.Sequence list) {
            list.values().forEach(item -> labels.put(item instanceof YamlNode.Scalar id ? id.text() : "", ""));
        }
        return labels;
    }

    /** Checks the terms that a translation has chosen for those of the law. They are for translators; no page shows them. */
    void checkTerms() {
        for (Path file : content.list(content.resolve(TERMS))) {
            if (!String.valueOf(file.getFileName()).endsWith(".yaml")) {
                content.stray(file, "Here lies one list for each language, for example es.yaml.");
            } else if (content.language(file, ".yaml", texts.languages()).isPresent()) {
                checkTerms(groups(content.inside(file)));
            }
        }
    }

    private void checkTerms(List<Fields> choices) {
        Map<String, SourcePosition> seen = new HashMap<>();
        for (Fields fields : choices) {
            Optional<Located<String>> term = fields.required("term", "term: deposit");
            fields.required("chosen", "chosen: fianza");
            fields.required("why", "why: The word that courts use.");
            fields.end();
            term.ifPresent(word -> {
                SourcePosition first = seen.putIfAbsent(ComparisonForm.of(word.value()), word.position());
                if (first != null) {
                    String hint = "It is already on line " + first.line() + ". Keep one of the two.";
                    diagnostics.report(
                            Rule.DUPLICATE_ID, word.position(), "term '" + word.value() + "' is here twice", hint);
                }
            });
        }
    }

    private List<Fields> groups(String name) {
        var file = content.resolve(name);
        Optional<YamlNode.Sequence> list = content.text(file)
                .flatMap(text -> YamlReader.read(content.name(file), text, diagnostics))
                .flatMap(node -> list(node));
        if (list.isEmpty() && content.has(name)) {
            unread.add(name);
        }
        return list.map(node -> Fields.groupsOf(name, node, diagnostics)).orElse(List.of());
    }

    private Optional<YamlNode.Sequence> list(YamlNode root) {
        if (root instanceof YamlNode.Sequence sequence) {
            return Optional.of(sequence);
        }
        diagnostics.report(
                Rule.WRONG_TYPE,
                root.position(),
                "the file holds " + root.kind() + ", not a list",
                "Begin each part with a hyphen, for example: - id: moving-in");
        return Optional.empty();
    }
}

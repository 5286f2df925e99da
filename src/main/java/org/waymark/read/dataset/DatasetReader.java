package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.DatasetNames;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Layout;
import org.waymark.model.dataset.WorkedOut;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;

/** Reads {@code dataset.yaml}: the required records, their fields, and the values derived from these. */
public final class DatasetReader {
    /** The fields that every record has besides the declared ones. */
    private static final List<String> OF_EVERY_RECORD =
            List.of("name", "effective", "change", "draft", "withdraw", "id");

    private final Fields fields;
    private final Diagnostics diagnostics;
    private final BiFunction<Located<String>, List<String>, Optional<Layout.Shapes>> shapes;

    /**
     * Creates a reader for the keys of a file.
     *
     * @param shapes reads the file of shapes with a name, for records
     */
    public DatasetReader(Fields fields, BiFunction<Located<String>, List<String>, Optional<Layout.Shapes>> shapes) {
        this.fields = fields;
        this.shapes = shapes;
        this.diagnostics = fields.diagnostics();
    }

    /** The declaration of a folder. Empty if it has a fault; that is then reported. */
    public Optional<Dataset> read(String folder) {
        int before = diagnostics.all().size();
        DatasetNames names = names(folder);
        List<Located<String>> records = records();
        List<Field> own = declared(fields);
        List<Field> words = words(fields, own);
        Optional<Dataset.Items> items = fields.group("items").flatMap(this::items);
        Names graded = Names.of(items.map(Dataset.Items::fields).orElse(own), diagnostics);
        List<WorkedOut> facts = new GradingReader(graded).facts(fields);
        Names known = graded.with(facts);
        Optional<Grading> groups = new GradingReader(known).read(fields, "groups");
        Optional<Grading> filter = new GradingReader(known).read(fields, "filter");
        List<Dataset.Never> never = never(known);
        Layout layout = new LayoutReader(fields, known, own, items, shapes).read();
        fields.end();
        return diagnostics.all().size() > before
                ? Optional.empty()
                : Optional.of(new Dataset(
                        names, records, own, words, items, facts, groups, filter, never, layout, fields.position()));
    }

    /** The names of files, links and pages. By default they are derived from the name of the folder. */
    public DatasetNames names(String folder) {
        return new DatasetNames(
                folder,
                name("file").map(file -> file + ".yaml").orElse("record.yaml"),
                name("link").orElse(folder),
                name("address").orElse(folder),
                name("export").orElse(folder),
                name("noun").orElse("record"));
    }

    private Optional<String> name(String key) {
        return fields.text(key)
                .filter(name -> Ids.checkForm(name.value(), name.position(), key, diagnostics))
                .map(Located::value);
    }

    private List<Dataset.Never> never(Names known) {
        List<Dataset.Never> never = new ArrayList<>();
        for (Fields one : fields.groups("never")) {
            Optional<Criteria> when = one.group("if").map(known::criteria);
            if (when.isEmpty()) {
                one.missing("if", "if: {field: value}");
            }
            Optional<Located<String>> because = one.required("because", "because: why not, in a sentence");
            one.end();
            when.ifPresent(criteria -> because.ifPresent(why -> never.add(new Dataset.Never(criteria, why))));
        }
        return never;
    }

    /** The fields with words, in the order given, or in the order of the fields. */
    private List<Field> words(Fields group, List<Field> declared) {
        List<Field> worded = declared.stream().filter(Field::isWorded).toList();
        if (!group.has("words")) {
            return worded;
        }
        List<String> names = worded.stream().map(Field::name).toList();
        Ids ids = new Ids("field", diagnostics);
        List<Field> ordered = group.texts("words").stream()
                .filter(ids::accepts)
                .filter(name -> group.oneOf("words", names, name))
                .map(name -> worded.get(names.indexOf(name.value())))
                .toList();
        if (ordered.size() < worded.size()) {
            group.missing("words", "words: [" + String.join(", ", names) + "], in the order in which they stand");
        }
        return ordered;
    }

    private List<Located<String>> records() {
        List<Located<String>> records = fields.texts("records");
        if (records.isEmpty()) {
            fields.missing("records", "records: [north, south]");
        }
        Ids ids = new Ids("record", diagnostics);
        return records.stream().filter(ids::accepts).toList();
    }

    private Optional<Dataset.Items> items(Fields group) {
        Optional<Located<String>> key = group.required("key", "key: laws")
                .filter(name -> Ids.checkForm(name.value(), name.position(), "key", diagnostics));
        List<Field> declared = declared(group);
        List<Field> words = words(group, declared);
        group.end();
        return key.map(known -> new Dataset.Items(known, declared, words));
    }

    private List<Field> declared(Fields group) {
        Optional<Fields> declared = group.group("fields");
        if (declared.isEmpty()) {
            group.missing("fields", "fields: {fee: number, online: flag, law: citation}");
        }
        List<Field> read = new ArrayList<>();
        declared.ifPresent(known -> known.keys().forEach(name -> {
            Located<String> id = new Located<>(name, known.position(name));
            if (OF_EVERY_RECORD.contains(name)) {
                diagnostics.report(
                        Rule.DUPLICATE_ID,
                        id.position(),
                        "every record has '" + name + "' without being told",
                        "Give the field another name, or delete it.");
            } else if (Ids.checkForm(name, id.position(), "field", diagnostics)) {
                new FieldReader(known, id).read().ifPresent(read::add);
            }
        }));
        return read;
    }
}

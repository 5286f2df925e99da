package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.WorkedOut;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;

/** Reads {@code dataset.yaml}: the records that there must be, their fields, and what is worked out from these. */
public final class DatasetReader {
    /** What every record has beside the fields that are declared. */
    private static final List<String> OF_EVERY_RECORD =
            List.of("name", "effective", "change", "draft", "withdraw", "id");

    private final Fields fields;
    private final Diagnostics diagnostics;

    public DatasetReader(Fields fields) {
        this.fields = fields;
        this.diagnostics = fields.diagnostics();
    }

    /** The declaration of a folder. Empty if it has a fault; that is then reported. */
    public Optional<Dataset> read(String folder) {
        int before = diagnostics.all().size();
        List<Located<String>> records = records();
        List<Field> own = declared(fields);
        Optional<Dataset.Items> items = fields.group("items").flatMap(this::items);
        Names graded = Names.of(items.map(Dataset.Items::fields).orElse(own), diagnostics);
        List<WorkedOut> facts = new GradingReader(graded).facts(fields);
        Names known = graded.with(facts);
        Optional<Grading> groups = new GradingReader(known).read(fields, "groups");
        Optional<Grading> filter = new GradingReader(known).read(fields, "filter");
        fields.end();
        return diagnostics.all().size() > before
                ? Optional.empty()
                : Optional.of(new Dataset(folder, records, own, items, facts, groups, filter, fields.position()));
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
        group.end();
        return key.map(known -> new Dataset.Items(known, declared));
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

package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Located;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;

/** Reads the facts of one revision of a record, by the declaration of its dataset. */
public final class RecordFactsReader {
    private final Dataset dataset;
    private final Fields fields;

    public RecordFactsReader(Dataset dataset, Fields fields) {
        this.dataset = dataset;
        this.fields = fields;
    }

    /** The facts, without values that could not be read; those are reported. Empty if there is no name. */
    public Optional<RecordFacts> read() {
        Optional<Located<String>> name = fields.required("name", "name: the name in the source language");
        Map<String, FieldValue> values = values(dataset.fields(), fields);
        List<ItemFacts> items = dataset.items().map(this::items).orElse(List.of());
        return name.map(known -> new RecordFacts(known, values, items));
    }

    private List<ItemFacts> items(Dataset.Items declared) {
        String key = declared.key().value();
        if (!fields.has(key)) {
            fields.missing(key, key + ": [] where there is none");
        }
        List<ItemFacts> items = new ArrayList<>();
        Ids ids = new Ids("item", fields.diagnostics());
        for (Fields one : fields.groups(key)) {
            Optional<Located<String>> id = one.required("id", "id: first").filter(ids::accepts);
            Map<String, FieldValue> values = values(declared.fields(), one);
            one.end();
            id.ifPresent(known -> items.add(new ItemFacts(known, values)));
        }
        return items;
    }

    private static Map<String, FieldValue> values(List<Field> declared, Fields group) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        declared.forEach(
                field -> new ValueReader(field, group).read().ifPresent(value -> values.put(field.name(), value)));
        return values;
    }
}

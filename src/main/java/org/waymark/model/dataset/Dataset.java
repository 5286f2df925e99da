package org.waymark.model.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Declaration;
import org.waymark.model.Located;

/**
 * What a guide declares of its records in {@code dataset.yaml}: which there must be, their fields, and what is worked out
 * from these.
 *
 * @param folder the folder in the content folder
 * @param records the slugs of the records that there must be
 * @param fields of each record, beside those that every record has
 * @param items what a record lists, if it lists anything
 * @param facts yes or no, worked out for each item; for the record itself, if it has no items
 * @param groups by which the records are grouped
 * @param filter what readers can ask of all records
 */
public record Dataset(
        String folder,
        List<Located<String>> records,
        List<Field> fields,
        Optional<Items> items,
        List<WorkedOut> facts,
        Optional<Grading> groups,
        Optional<Grading> filter,
        SourcePosition position)
        implements Declaration {
    /** The file that declares a dataset. */
    public static final String FILE = "dataset.yaml";

    public Dataset {
        records = List.copyOf(records);
        fields = List.copyOf(fields);
        facts = List.copyOf(facts);
    }

    /**
     * The items of a record, for example the laws of a country.
     *
     * @param key the key below which a record lists them
     */
    public record Items(Located<String> key, List<Field> fields) {
        public Items {
            fields = List.copyOf(fields);
        }
    }

    /** The fields of what is graded: of an item, or of a record without items. */
    public List<Field> gradedFields() {
        return items.map(Items::fields).orElse(fields);
    }

    public List<Grading> gradings() {
        return Stream.concat(groups.stream(), filter.stream()).toList();
    }
}

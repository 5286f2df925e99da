package org.waymark.model.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Declaration;
import org.waymark.model.Located;

/**
 * What a guide declares of its records in {@code dataset.yaml}: which there must be, their fields, and what is worked out
 * from these.
 *
 * @param names the names of its files, links and pages
 * @param records the slugs of the records that there must be
 * @param fields of each record, beside those that every record has
 * @param words the fields of a record with words, in the order in which the words stand
 * @param items what a record lists, if it lists anything
 * @param facts yes or no, worked out for each item; for the record itself, if it has no items
 * @param groups by which the records are grouped
 * @param filter what readers can ask of all records
 * @param never what no record can say
 * @param layout how it is shown
 */
public record Dataset(
        DatasetNames names,
        List<Located<String>> records,
        List<Field> fields,
        List<Field> words,
        Optional<Items> items,
        List<WorkedOut> facts,
        Optional<Grading> groups,
        Optional<Grading> filter,
        List<Never> never,
        Layout layout,
        SourcePosition position)
        implements Declaration {
    /** The file that declares a dataset. */
    public static final String FILE = "dataset.yaml";

    public Dataset {
        records = List.copyOf(records);
        fields = List.copyOf(fields);
        words = List.copyOf(words);
        facts = List.copyOf(facts);
        never = List.copyOf(never);
    }

    /**
     * Values that cannot stand together.
     *
     * @param because why not, for maintainers
     */
    public record Never(Criteria when, Located<String> because) {}

    /**
     * The items of a record, for example the laws of a country.
     *
     * @param key the key below which a record lists them
     * @param words the fields with words, in the order in which the words stand
     */
    public record Items(Located<String> key, List<Field> fields, List<Field> words) {
        public Items {
            fields = List.copyOf(fields);
            words = List.copyOf(words);
        }

        /** What one of them is called: the key without the ending of the plural. */
        public String noun() {
            return key.value().replaceFirst("s$", "");
        }
    }

    @Override
    public Stream<Located<String>> entries() {
        return layout.entries();
    }

    public String folder() {
        return names.folder();
    }

    /** The field of a record with a role. */
    public Optional<Field> field(Field.Role role) {
        return fields.stream().filter(field -> field.is(role)).findFirst();
    }

    /** The fields of a record of one type. */
    public Stream<Field> fields(Field.Type type) {
        return fields.stream().filter(field -> field.type() == type);
    }

    /** The name of the column of open data with the words of a field, which stand beside its values, or alone. */
    public String wordsColumn(Field field) {
        boolean isOfItemsToo = words.contains(field)
                && field.type() == Field.Type.WORDS
                && items.stream()
                        .flatMap(known -> known.fields().stream())
                        .anyMatch(other -> other.name().equals(field.name()));
        String name = isOfItemsToo ? names.noun() + "-" + field.name() : field.name();
        return field.type() == Field.Type.WORDS ? name : name + "-words";
    }

    /** All values that conditions can ask for, with what is worked out from them. */
    public Map<String, String> answers(Map<String, FieldValue> values) {
        Map<String, String> answers = new LinkedHashMap<>();
        gradedFields()
                .forEach(field ->
                        answers.put(field.name(), field.answer(Optional.ofNullable(values.get(field.name())))));
        return WorkedOut.added(facts, answers);
    }

    /** The fields of what is graded: of an item, or of a record without items. */
    public List<Field> gradedFields() {
        return items.map(Items::fields).orElse(fields);
    }

    public List<Grading> gradings() {
        return Stream.concat(groups.stream(), filter.stream()).toList();
    }
}

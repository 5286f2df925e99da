package org.waymark.read.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Years;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;

/** Reads the value of one field. */
record ValueReader(Field field, Fields group) {
    /** The value. Empty if it is missing or has a fault. Reports a missing required value and every fault. */
    Optional<FieldValue> read() {
        return switch (field.type()) {
            case TEXT, CITATION -> written(example()).filter(this::fits).map(FieldValue.Text::new);
            case CHOICE ->
                written(example())
                        .filter(word -> group.oneOf(key(), field.valueIds(), word))
                        .map(word -> new FieldValue.Chosen(List.of(word)));
            case CHOICES -> choices();
            case FLAG -> flag();
            case DATE -> written(example()).flatMap(this::date).map(FieldValue.Date::new);
            case YEAR -> written(example()).flatMap(this::year).map(FieldValue.Amount::new);
            case NUMBER -> written(example()).flatMap(this::number).map(FieldValue.Amount::new);
            case SOURCES -> sources();
            case WORDS -> Optional.empty();
        };
    }

    private String key() {
        return field.name();
    }

    private String example() {
        return switch (field.type()) {
            case CHOICE -> field.valueIds().get(0);
            case DATE -> "2026-02";
            case YEAR -> "2013";
            case NUMBER -> "30";
            case FLAG -> "false";
            default -> "...";
        };
    }

    private Optional<Located<String>> written(String example) {
        return field.isOptional() ? group.text(key()) : group.required(key(), key() + ": " + example);
    }

    private boolean fits(Located<String> text) {
        boolean fits =
                field.pattern().map(Located::value).map(text.value()::matches).orElse(true);
        if (!fits) {
            report(
                    Rule.WRONG_TYPE,
                    text,
                    "not of the form " + field.pattern().map(Located::value).orElse(""),
                    "Compare it with the source. The form is declared in dataset.yaml.");
        }
        return fits;
    }

    private Optional<FieldValue> choices() {
        List<String> order = field.valueIds();
        Set<String> seen = new HashSet<>();
        List<Located<String>> chosen = group.texts(key()).stream()
                .filter(word -> group.oneOf(key(), order, word))
                .filter(word -> seen.add(word.value()))
                .sorted(Comparator.comparingInt(word -> order.indexOf(word.value())))
                .toList();
        if (!field.isOptional() && !group.has(key())) {
            group.missing(key(), key() + ": [] where none is meant");
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Chosen(chosen));
    }

    private Optional<FieldValue> flag() {
        Optional<Located<String>> text = written(example());
        boolean set = group.isTrue(key());
        return text.map(known -> new FieldValue.Flag(new Located<>(set, known.position())));
    }

    private Optional<Located<PartialDate>> date(Located<String> text) {
        Optional<PartialDate> date = PartialDate.parse(text.value()).filter(found -> Years.hold(found.first()));
        if (date.isEmpty()) {
            report(
                    Rule.DATE,
                    text,
                    "not a date that can be meant",
                    "Write as much as is known, year, month, day, for example: " + key() + ": " + example());
        }
        return date.map(known -> new Located<>(known, text.position()));
    }

    private Optional<Located<BigDecimal>> year(Located<String> text) {
        if (text.value().matches("(1[89]|20)\\d{2}")) {
            return Optional.of(text.map(BigDecimal::new));
        }
        report(
                Rule.DATE,
                text,
                "not a year",
                "Write four digits, for example: " + key() + ": " + example()
                        + ". Leave the key out where it is not certain.");
        return Optional.empty();
    }

    private Optional<Located<BigDecimal>> number(Located<String> text) {
        if (text.value().matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return Optional.of(text.map(BigDecimal::new));
        }
        report(
                Rule.WRONG_TYPE,
                text,
                "not a number",
                "Write digits alone, with a point before decimals, for example: " + key() + ": " + example());
        return Optional.empty();
    }

    /** The pages that could be read. A check requires at least one. */
    private Optional<FieldValue> sources() {
        List<FieldValue.Page> pages = new ArrayList<>();
        for (Fields one : group.groups(key())) {
            var title = one.required("title", "title: the name of the page");
            one.required("url", "url: https://law.example/15-27-1");
            var url = WebAddress.read(one, "url");
            var kind = one.required("kind", "kind: " + field.valueIds().get(0))
                    .filter(word -> one.oneOf("kind", field.valueIds(), word));
            var readOn = one.requiredDate("read-on");
            one.end();
            if (title.isPresent() && url.isPresent() && kind.isPresent() && readOn.isPresent()) {
                pages.add(new FieldValue.Page(title.get(), url.get(), kind.get(), readOn.get()));
            }
        }
        return pages.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Pages(pages));
    }

    private void report(Rule rule, Located<String> written, String isNot, String hint) {
        group.diagnostics()
                .report(rule, written.position(), "'" + key() + "' is '" + written.value() + "', " + isNot, hint);
    }
}

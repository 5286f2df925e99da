package org.waymark.model.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;

/** The value of a field. A field that is left out has none. */
public sealed interface FieldValue {
    /** The value as one text, as a cell of a table holds it; several are separated by a space. */
    String text();

    /** The chosen values; none for a value of another sort. */
    default List<String> ids() {
        return List.of();
    }

    /** The pages; none for a value of another sort. */
    default List<Page> pages() {
        return List.of();
    }

    /** A copy in which what is written for readers is replaced: texts, citations, titles. */
    default FieldValue with(UnaryOperator<String> set) {
        return this;
    }

    /** A text or a citation. */
    record Text(Located<String> said) implements FieldValue {
        @Override
        public String text() {
            return said.value();
        }

        @Override
        public FieldValue with(UnaryOperator<String> set) {
            return new Text(said.map(set));
        }
    }

    /** The chosen values, in the order of the declaration; one for a choice. */
    record Chosen(List<Located<String>> chosen) implements FieldValue {
        public Chosen {
            chosen = List.copyOf(chosen);
        }

        @Override
        public List<String> ids() {
            return chosen.stream().map(Located::value).toList();
        }

        @Override
        public String text() {
            return String.join(" ", ids());
        }
    }

    /** Yes or no. */
    record Flag(Located<Boolean> set) implements FieldValue {
        @Override
        public String text() {
            return String.valueOf(set.value());
        }
    }

    /** A date, as far as it is known. */
    record Date(Located<PartialDate> date) implements FieldValue {
        @Override
        public String text() {
            return date.value().text();
        }
    }

    /** A number, or a year. */
    record Amount(Located<BigDecimal> number) implements FieldValue {
        @Override
        public String text() {
            return number.value().toPlainString();
        }
    }

    /** The pages that were read. */
    record Pages(List<Page> pages) implements FieldValue {
        public Pages {
            pages = List.copyOf(pages);
        }

        @Override
        public String text() {
            return pages.stream().map(page -> page.url().value()).collect(Collectors.joining(" "));
        }

        @Override
        public FieldValue with(UnaryOperator<String> set) {
            return new Pages(pages.stream()
                    .map(page -> new Page(page.title().map(set), page.url(), page.kind(), page.readOn()))
                    .toList());
        }
    }

    /**
     * A page that facts rest on.
     *
     * @param title the title; not translated, so that the page can be found
     * @param kind the kind of page, one of the field's values
     * @param readOn the day on which somebody last read it
     */
    record Page(Located<String> title, Located<String> url, Located<String> kind, Located<LocalDate> readOn) {
        /** The placeholder for a title that somebody has yet to write. A site with such a fault is never shown. */
        public static final String TO_BE_WRITTEN = "TITLE TO BE WRITTEN";
    }
}

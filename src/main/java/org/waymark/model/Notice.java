package org.waymark.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A sentence shown on every page and sheet for a limited time. */
public record Notice(Located<String> id, LocalDate from, LocalDate to, Localized text) {
    /** A copy in which the text is replaced. */
    Notice with(UnaryOperator<Localized> words) {
        return new Notice(id, from, to, words.apply(text));
    }

    public boolean isShownOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

package org.waymark.model;

import java.time.LocalDate;

/** A sentence that stands on every page and sheet for a time. */
public record Notice(Located<String> id, LocalDate from, LocalDate to, Localized text) {
    public boolean isShownOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

package org.waymark.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The retirement of an entry: its day, and what to read instead.
 *
 * @param see the entry that replaces it, as authors write it ({@code faq/slug})
 */
public record Retirement(LocalDate on, Optional<Located<String>> see) {}

package org.waymark.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry that is no longer given, and what to read now.
 *
 * @param see the entry that replaces it, as authors link it ({@code faq/slug})
 */
public record Retirement(LocalDate on, Optional<Located<String>> see) {}

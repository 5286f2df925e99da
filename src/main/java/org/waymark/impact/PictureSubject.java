package org.waymark.impact;

import java.util.Optional;

/**
 * A picture that texts show.
 *
 * @param file below {@code content/img/}, as texts name it
 */
record PictureSubject(String file) implements Subject {
    static final String PREFIX = "img:";

    @Override
    public String id() {
        return PREFIX + file;
    }

    @Override
    public String title() {
        return "a picture";
    }

    @Override
    public Optional<String> picture(String shown) {
        return shown.equals(file) ? Optional.of("shows it") : Optional.empty();
    }
}

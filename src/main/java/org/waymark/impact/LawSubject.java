package org.waymark.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.model.Basis;

/**
 * A law as facts cite it that is no source of the guide, for example {@code Cal. Penal Code § 236.14}, or the address or
 * title of a page that facts rest on.
 */
record LawSubject(String id) implements Subject {
    @Override
    public String title() {
        return "a law that a record cites, or a page about it";
    }

    @Override
    public Optional<String> ground(Basis.Form form, String value) {
        return switch (form) {
            case LAW -> isIt(value) ? Optional.of("cites " + value) : Optional.empty();
            case PAGE -> value.equals(id) ? Optional.of("rests on it") : Optional.empty();
            case TITLE -> isIt(value) ? Optional.of("rests on it") : Optional.empty();
            case CITATION, BLOCK -> Optional.empty();
        };
    }

    /** True if a citation is the requested one or a part of it, such as {@code § 236.14(a)} for {@code § 236.14}. */
    private boolean isIt(String citation) {
        String asked = plain(id);
        String cited = plain(citation);
        return cited.equals(asked) || List.of("(", ",", ";").stream().anyMatch(sign -> cited.startsWith(asked + sign));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}

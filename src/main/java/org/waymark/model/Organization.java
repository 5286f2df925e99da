package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody to turn to. What is said of it was read on a day, and holds for a time.
 *
 * @param validFrom since when what is said of it holds
 * @param validTo the last day on which it holds, if that is known
 * @param readOn the day on which somebody read {@code seenAt}
 */
public record Organization(
        Located<String> id,
        Role role,
        Localized name,
        Localized about,
        List<Contact> contacts,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalDate readOn,
        String seenAt) {
    public Organization {
        contacts = List.copyOf(contacts);
    }

    /** What it is there for. */
    public enum Role implements Choice {
        EMERGENCY,
        HELP_LINE,
        REFERRAL,
        /** Finds legal aid nearby: stands beside the laws of the states, and not among the help lines of every page. */
        LEGAL_AID
    }

    /** A way to reach somebody. */
    public enum Channel {
        CALL,
        TEXT,
        TTY,
        CHAT,
        EMAIL,
        WEB
    }

    /**
     * One way to reach it.
     *
     * @param word what to send to a text number, or nothing
     */
    public record Contact(Channel way, String address, String word) {}

    /** The same with all words for readers set anew. */
    Organization with(UnaryOperator<Localized> words) {
        return new Organization(
                id, role, words.apply(name), words.apply(about), contacts, validFrom, validTo, readOn, seenAt);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

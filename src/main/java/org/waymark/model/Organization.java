package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An organization that readers can turn to. Its details were read on a certain day and are valid for a limited time.
 *
 * @param role the id of its role in guide.yaml
 * @param validFrom the first day on which the details are valid
 * @param validTo the last day on which they are valid, if known
 * @param readOn the day on which somebody read the page {@code seenAt}
 */
public record Organization(
        Located<String> id,
        Located<String> role,
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

    /** A means of contact. */
    public enum Channel {
        CALL,
        TEXT,
        TTY,
        CHAT,
        EMAIL,
        WEB
    }

    /**
     * One way to reach the organization.
     *
     * @param word the word to send to a text number; blank if there is none
     */
    public record Contact(Channel way, String address, String word) {}

    /** A copy in which every localized text is replaced. */
    Organization with(UnaryOperator<Localized> words) {
        return new Organization(
                id, role, words.apply(name), words.apply(about), contacts, validFrom, validTo, readOn, seenAt);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

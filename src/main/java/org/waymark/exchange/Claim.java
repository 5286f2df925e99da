package org.waymark.exchange;

import java.util.Locale;
import java.util.Optional;
import org.waymark.model.Provenance;

/**
 * What somebody says about the texts that came back.
 *
 * @param state how they came to be
 * @param by the name of the person who translated or reviewed them; blank for a machine
 */
public record Claim(Provenance.State state, String by) {
    /** The claim that a word of a file makes: {@code machine}, {@code translated} or {@code reviewed}. Empty for any other. */
    public static Optional<Claim> of(String state, String by) {
        for (Provenance.State known : Provenance.State.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(state.strip())) {
                return Optional.of(new Claim(known, by.strip()));
            }
        }
        return Optional.empty();
    }

    /** True if a person is needed who stands behind it, and is not named. */
    public boolean lacksName() {
        return state != Provenance.State.MACHINE && by.isBlank();
    }

    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

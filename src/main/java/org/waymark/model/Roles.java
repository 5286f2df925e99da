package org.waymark.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The roles that a guide knows.
 *
 * @param help of the organizations, in the order in which pages show them
 * @param reviewers of those who review texts; each has a message of its own, {@link #message}
 */
public record Roles(List<HelpRole> help, List<String> reviewers) {
    /** The reviewer that every guide has, and whose message the tool brings. */
    public static final String REVIEWER = "reviewer";

    private static final Set<HelpRole.Place> SHEETS = EnumSet.of(HelpRole.Place.SHEETS);

    /** The roles of organizations in a guide that declares none. */
    public static final List<HelpRole> USUAL = List.of(
            new HelpRole(
                    "help-line", Optional.empty(), Optional.of(HelpRole.LastLine.FIRST), SHEETS, HelpRole.Details.ALL),
            new HelpRole(
                    "emergency", Optional.empty(), Optional.of(HelpRole.LastLine.ALL), SHEETS, HelpRole.Details.SHORT),
            new HelpRole(
                    "referral",
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.allOf(HelpRole.Place.class),
                    HelpRole.Details.ALL),
            new HelpRole(
                    "legal-aid",
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.of(HelpRole.Place.RECORDS),
                    HelpRole.Details.ALL));

    public static final Roles NONE_DECLARED = new Roles(USUAL, List.of(REVIEWER));

    public Roles {
        help = List.copyOf(help);
        reviewers = List.copyOf(reviewers);
    }

    Roles with(UnaryOperator<Localized> words) {
        return new Roles(help.stream().map(role -> role.with(words)).toList(), reviewers);
    }

    /** The role of organizations that has an id. */
    public Optional<HelpRole> help(String id) {
        return help.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** The roles whose organizations stand in the last lines of each page. */
    public Stream<HelpRole> inLastLines() {
        return help.stream().filter(role -> role.lastLine().isPresent());
    }

    /** The key of the sentence that says who has reviewed a text. */
    public static String message(String reviewer) {
        return reviewer.equals(REVIEWER) ? "foot.reviewed" : "foot.reviewed-" + reviewer;
    }
}

package org.waymark.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Years;
import org.waymark.model.Site;

/** Checks that sources were read recently, because the law may have changed since. */
public final class SourceAgeCheck implements Check {
    private static final int MAX_DAYS = 180;

    private final LocalDate today;

    public SourceAgeCheck(LocalDate today) {
        this.today = today;
    }

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.sources().forEach(source -> {
            long days = ChronoUnit.DAYS.between(source.readOn().value(), today);
            if (days < -1 && Years.hold(source.readOn().value())) { // far in the east it is tomorrow already
                diagnostics.report(
                        Rule.STALE_SOURCE,
                        source.readOn().position(),
                        "nobody can have read '" + source.id().value() + "' on "
                                + source.readOn().value() + ": that day has not come",
                        "Write the day on which somebody read it last, for example: read-on: " + today);
            }
            if (days > MAX_DAYS) {
                diagnostics.report(
                        Rule.STALE_SOURCE,
                        source.readOn().position(),
                        "nobody has read '" + source.id().value() + "' for " + days + " days",
                        "Read it again, mend what changed, and write today's date: read-on: " + today);
            }
        });
    }
}

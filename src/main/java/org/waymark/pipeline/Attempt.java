package org.waymark.pipeline;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Checks;
import org.waymark.diagnostic.Diagnostics;

/** The result of reading and planning a guide once: a site to look at, or the reasons why there is none. */
public final class Attempt {
    private final Diagnostics faults;
    private final @Nullable PlannedSite site;
    private final @Nullable Checks checks;
    private final @Nullable RuntimeException unplanned;

    private Attempt(
            Diagnostics faults,
            @Nullable PlannedSite site,
            @Nullable Checks checks,
            @Nullable RuntimeException unplanned) {
        this.faults = faults;
        this.site = site;
        this.checks = checks;
        this.unplanned = unplanned;
    }

    static Attempt planned(Diagnostics faults, PlannedSite site) {
        return new Attempt(faults, site, null, null);
    }

    /** Creates the result if there is not even a guide. */
    static Attempt unread(Diagnostics faults) {
        return new Attempt(faults, null, null, null);
    }

    /** Creates the result if some of the texts could not be read. */
    static Attempt refused(Diagnostics faults, Checks checks) {
        return new Attempt(faults, null, checks, null);
    }

    /** Creates the result if the site could not be planned. The checks may find the reason in the texts. */
    static Attempt unplanned(Diagnostics faults, Checks checks, RuntimeException fault) {
        return new Attempt(faults, null, checks, fault);
    }

    /** The faults that were found before the checks. */
    public Diagnostics faults() {
        return faults;
    }

    public Optional<PlannedSite> site() {
        return Optional.ofNullable(site);
    }

    /**
     * Runs everything that a build runs before it writes. Gives up as soon as the result is outdated.
     *
     * @return the faults of the whole build; empty if it was given up
     */
    public Optional<Diagnostics> check(BooleanSupplier isOutdated) {
        if (site != null) {
            return site.check(isOutdated);
        }
        Diagnostics found = new Diagnostics();
        found.addAll(faults.all());
        if (checks != null) {
            checks.run(found, isOutdated);
        }
        if (isOutdated.getAsBoolean()) {
            return Optional.empty();
        }
        if (unplanned != null && !found.hasErrors()) {
            throw unplanned;
        }
        return Optional.of(found);
    }
}

package org.waymark.serve;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.pipeline.PlannedSite;

/**
 * How the guide stands.
 *
 * @param number grows with each change of what is shown
 * @param site what is shown: the newest site, or while that has errors the last good one; empty before there was a good one
 * @param faults of the newest texts, as far as they are known
 */
record Status(long number, Phase phase, Optional<PlannedSite> site, List<Diagnostic> faults) {
    static final Status STARTING = new Status(0, Phase.CHECKING, Optional.empty(), List.of());

    /** How far the work on the newest texts has come. */
    enum Phase {
        /** Its pages are shown, the checks still run. */
        CHECKING,
        /** A build would write what is shown. */
        SOUND,
        /** A build would write nothing, but the newest pages can be shown: a text of an edition has changed. */
        HELD,
        /** A build would write nothing, and the last good pages are shown. */
        REFUSED,
        /** This tool failed: the fault is its own, and told where it was started. */
        BROKEN
    }

    Status {
        faults = List.copyOf(faults);
    }
}

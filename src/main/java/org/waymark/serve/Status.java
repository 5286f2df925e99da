package org.waymark.serve;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.pipeline.PlannedSite;

/**
 * The status of the guide.
 *
 * @param number grows with each change
 * @param site what is shown: the newest site, or while that has errors the last good one; empty before there was a good one
 * @param faults the known faults of the newest texts
 */
record Status(long number, Phase phase, Optional<PlannedSite> site, List<Diagnostic> faults) {
    static final Status STARTING = new Status(0, Phase.CHECKING, Optional.empty(), List.of());

    /** The progress of the work on the newest texts. */
    enum Phase {
        /** The pages are shown while the checks are running. */
        CHECKING,
        /** A build would write the pages that are shown. */
        SOUND,
        /** A build would write nothing, but the newest pages can be shown: a text of an edition has changed. */
        HELD,
        /** A build would write nothing, and the last good pages are shown. */
        REFUSED,
        /** The tool itself failed. The fault is printed in the terminal that started it. */
        BROKEN
    }

    Status {
        faults = List.copyOf(faults);
    }
}

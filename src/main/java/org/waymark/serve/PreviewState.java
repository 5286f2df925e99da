package org.waymark.serve;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;
import org.waymark.model.OutputFile;
import org.waymark.pipeline.PlannedSite;

/** Where the work puts what came of it, and browsers wait for it. Safe for several threads. */
final class PreviewState {
    private Status status = Status.STARTING;
    private Optional<PlannedSite> good = Optional.empty();
    private boolean isClosed;

    synchronized Status status() {
        return status;
    }

    /** The status as soon as it is another than the one of a number; after a time the same. */
    synchronized Status newerThan(long number, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (status.number() == number && !isClosed && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return status;
    }

    /** Shows a site, with what is known of its faults. */
    synchronized void show(Status.Phase phase, PlannedSite site, List<Diagnostic> faults) {
        put(phase, Optional.of(site), faults);
    }

    /** Shows a site whose pages are all fit to be shown: the last good one from now on. */
    synchronized void accept(Status.Phase phase, PlannedSite site, List<Diagnostic> faults) {
        good = Optional.of(site);
        put(phase, good, faults);
    }

    /** Tells why the newest texts are not shown. The last good site is. */
    synchronized void refuse(Status.Phase phase, List<Diagnostic> faults) {
        put(phase, good, faults);
    }

    private void put(Status.Phase phase, Optional<PlannedSite> site, List<Diagnostic> faults) {
        status = new Status(status.number() + 1, phase, site, faults);
        notifyAll();
    }

    /** The file of an address; where the newest texts cannot make it, that of the last good site. */
    Optional<OutputFile> file(String path) {
        Optional<PlannedSite> shown = status().site();
        try {
            Optional<OutputFile> file = shown.flatMap(site -> site.file(path));
            if (shown.filter(PreviewState::hasErrors).isEmpty()) {
                return file;
            }
        } catch (RuntimeException | StackOverflowError e) {
            // what the checks will refuse may not even be made
        }
        return lastGood().flatMap(site -> site.file(path));
    }

    private synchronized Optional<PlannedSite> lastGood() {
        return good;
    }

    /** Whether an error is known of before the checks have run, or by making a page. */
    static boolean hasErrors(PlannedSite site) {
        return site.faults().stream().anyMatch(PreviewState::isError);
    }

    static boolean isError(Diagnostic fault) {
        return fault.severity() == Severity.ERROR;
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    /** Lets all who wait go. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}

package org.waymark.serve;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;
import org.waymark.model.OutputFile;
import org.waymark.pipeline.PlannedSite;

/** The newest result of the session, for which browsers wait. Thread-safe. */
final class PreviewState {
    private Status status = Status.STARTING;
    private Optional<PlannedSite> good = Optional.empty();
    private boolean isClosed;

    synchronized Status status() {
        return status;
    }

    /** Waits until the status has another number, and returns it. Returns the same status when the time is up. */
    synchronized Status newerThan(long number, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (status.number() == number && !isClosed && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return status;
    }

    /** Shows a site with its known faults. */
    synchronized void show(Status.Phase phase, PlannedSite site, List<Diagnostic> faults) {
        put(phase, Optional.of(site), faults);
    }

    /** Shows a site whose pages can all be shown. From now on it is the last good site. */
    synchronized void accept(Status.Phase phase, PlannedSite site, List<Diagnostic> faults) {
        good = Optional.of(site);
        put(phase, good, faults);
    }

    /** Says why the newest texts are not shown, and shows the last good site. */
    synchronized void refuse(Status.Phase phase, List<Diagnostic> faults) {
        put(phase, good, faults);
    }

    private void put(Status.Phase phase, Optional<PlannedSite> site, List<Diagnostic> faults) {
        status = new Status(status.number() + 1, phase, site, faults);
        notifyAll();
    }

    /** The file at an address. If it cannot be made from the newest texts, the file of the last good site. */
    Optional<OutputFile> file(String path) {
        Optional<PlannedSite> shown = status().site();
        try {
            Optional<OutputFile> file = shown.flatMap(site -> site.file(path));
            if (shown.filter(PreviewState::hasErrors).isEmpty()) {
                return file;
            }
        } catch (RuntimeException | StackOverflowError e) {
            // it may be impossible to make a page that the checks will refuse
        }
        return lastGood().flatMap(site -> site.file(path));
    }

    private synchronized Optional<PlannedSite> lastGood() {
        return good;
    }

    /** True if an error is known before the checks have run, for example because a page was made. */
    static boolean hasErrors(PlannedSite site) {
        return site.faults().stream().anyMatch(PreviewState::isError);
    }

    static boolean isError(Diagnostic fault) {
        return fault.severity() == Severity.ERROR;
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    /** Releases everybody who waits. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}

package org.waymark.serve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Severity;
import org.waymark.model.OutputFile;
import org.waymark.pipeline.PlannedSite;
import org.waymark.pipeline.Preview;

/**
 * Builds again after each change: first the pages that somebody looks at, then the checks. One thread builds; any may ask
 * for files, and wait for what is new.
 */
final class Session implements AutoCloseable {
    /** A text with an error is looked at again after this, before anybody is told: editors write files in two steps. */
    private static final long SETTLE_MILLIS = 120;

    /**
     * Errors that say that a text may not be published as it is, not that a page of it cannot be shown: whoever edits a text of
     * an edition has one until there is a new revision.
     */
    private static final Set<Rule> OF_PUBLISHING = Set.of(Rule.PUBLISHED_TEXT, Rule.PUBLISHED_ADDRESS);

    private final Preview preview;
    private final Consumer<RuntimeException> bugs;
    private final Thread builder = new Thread(this::build, "preview");
    private final Set<Path> changed = new HashSet<>();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private boolean isClosed;
    private Status status = Status.STARTING;
    private Optional<PlannedSite> good = Optional.empty();

    /**
     * A session that has not begun.
     *
     * @param bugs is told of faults of this tool itself
     */
    Session(Preview preview, Consumer<RuntimeException> bugs) {
        this.preview = preview;
        this.bugs = bugs;
        builder.setDaemon(true);
    }

    void start() {
        builder.start();
    }

    /** Tells that files or folders were written, moved or deleted. */
    synchronized void changed(Collection<Path> paths) {
        changed.addAll(paths);
        notifyAll();
    }

    /** Names a page that somebody looks at: it is made before the checks run. */
    void watch(String page) {
        watched.add(page);
    }

    void unwatch(String page) {
        watched.remove(page);
    }

    synchronized Status status() {
        return status;
    }

    /** The status as soon as it is another than the one of a number; after a time the same. */
    synchronized Status newerThan(long number, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (status.number() == number && !isClosed) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return status;
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    /** The file of an address; where the newest texts cannot make it, that of the last good site. */
    Optional<OutputFile> file(String path) {
        Status now = status();
        try {
            Optional<OutputFile> file = now.site().flatMap(site -> site.file(path));
            if (now.site().filter(Session::hasErrors).isEmpty()) {
                return file;
            }
        } catch (RuntimeException e) {
            // what the checks will refuse may not even be made
        }
        return lastGood().flatMap(site -> site.file(path));
    }

    private synchronized Optional<PlannedSite> lastGood() {
        return good;
    }

    private void build() {
        try {
            refresh();
            while (!isClosed()) {
                if (hasChanged(Long.MAX_VALUE)) {
                    refresh();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private synchronized boolean hasChanged(long millis) throws InterruptedException {
        if (changed.isEmpty() && !isClosed) {
            wait(Math.min(millis, Integer.MAX_VALUE));
        }
        return !changed.isEmpty();
    }

    private synchronized boolean isOutdated() {
        return isClosed || !changed.isEmpty();
    }

    private synchronized Set<Path> takeChanged() {
        Set<Path> taken = Set.copyOf(changed);
        changed.clear();
        return taken;
    }

    private void refresh() throws InterruptedException {
        takeChanged().forEach(preview::forget);
        try {
            Preview.Attempt attempt = preview.plan();
            if (attempt.site().isPresent()) {
                show(attempt.site().get());
            } else if (!hasChanged(SETTLE_MILLIS)) {
                publish(Status.Phase.REFUSED, lastGood(), attempt.faults().all());
            }
        } catch (RuntimeException fault) {
            publish(Status.Phase.BROKEN, lastGood(), List.of());
            bugs.accept(fault);
        }
    }

    private void show(PlannedSite site) throws InterruptedException {
        Optional<RuntimeException> unmade = make(site);
        if (unmade.isEmpty() && !hasErrors(site)) {
            publish(Status.Phase.CHECKING, Optional.of(site), site.faults());
        }
        Optional<Diagnostics> found = site.check(this::isOutdated);
        if (found.isEmpty()) {
            return; // something newer is there
        }
        List<Diagnostic> faults = found.get().all();
        boolean isSound = faults.stream().noneMatch(Session::isError);
        if (faults.stream().filter(Session::isError).map(Diagnostic::rule).allMatch(OF_PUBLISHING::contains)) {
            unmade.ifPresent(fault -> {
                throw fault;
            });
            accept(site);
            publish(isSound ? Status.Phase.SOUND : Status.Phase.HELD, Optional.of(site), faults);
        } else if (!hasChanged(SETTLE_MILLIS)) {
            publish(Status.Phase.REFUSED, lastGood(), faults);
        }
    }

    private static boolean isError(Diagnostic fault) {
        return fault.severity() == Severity.ERROR;
    }

    /** Makes the pages that somebody looks at. */
    private Optional<RuntimeException> make(PlannedSite site) {
        try {
            watched.forEach(site::file);
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault); // the checks may say why
        }
    }

    private static boolean hasErrors(PlannedSite site) {
        return site.faults().stream().anyMatch(Session::isError);
    }

    private synchronized void accept(PlannedSite site) {
        good = Optional.of(site);
    }

    private synchronized void publish(Status.Phase phase, Optional<PlannedSite> site, List<Diagnostic> faults) {
        status = new Status(status.number() + 1, phase, site, faults);
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            notifyAll();
        }
        builder.interrupt();
    }
}

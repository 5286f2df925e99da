package org.waymark.serve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Rule;
import org.waymark.pipeline.Attempt;
import org.waymark.pipeline.PlannedSite;

/**
 * Builds again after each change: first the pages that somebody is looking at, then the checks. One thread builds, another
 * checks, so that a change need not wait for the checks of the one before.
 */
final class Session implements AutoCloseable {
    /** The wait before an error is shown, because editors write files in two steps. */
    private static final long SETTLE_MILLIS = 120;

    /**
     * Errors that say that a text may not be published as it is, not that a page of it cannot be shown: whoever edits a text of
     * an edition has one until there is a new revision.
     */
    private static final Set<Rule> OF_PUBLISHING = Set.of(Rule.PUBLISHED_TEXT, Rule.PUBLISHED_ADDRESS);

    private final Consumer<Path> forget;
    private final Supplier<Attempt> plan;
    private final PreviewState state;
    private final Consumer<Throwable> bugs;
    private final Thread builder = new Thread(this::build, "preview");
    /** Runs the checks on one processor only. The others serve pages. */
    private final ForkJoinPool checker = new ForkJoinPool(1);

    private final Set<Path> changed = new HashSet<>();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private @Nullable Attempt newest;

    /**
     * Creates a session that has not started.
     *
     * @param forget receives what has changed
     * @param plan reads what has changed, and plans the pages
     * @param bugs receives faults of this tool itself
     */
    Session(Consumer<Path> forget, Supplier<Attempt> plan, PreviewState state, Consumer<Throwable> bugs) {
        this.forget = forget;
        this.plan = plan;
        this.state = state;
        this.bugs = bugs;
        builder.setDaemon(true);
    }

    void start() {
        builder.start();
    }

    /** Takes note of files or folders that were written, moved or deleted. */
    synchronized void changed(Collection<Path> paths) {
        changed.addAll(paths);
        notifyAll();
    }

    /** Adds a page that somebody is looking at. It is made before the checks run. */
    void watch(String page) {
        watched.add(page);
    }

    void unwatch(String page) {
        watched.remove(page);
    }

    private void build() {
        try {
            do {
                refresh();
                awaitChange(Integer.MAX_VALUE);
            } while (!state.isClosed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /** Waits for a change. Returns true if there is one. */
    private synchronized boolean awaitChange(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (changed.isEmpty() && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return !changed.isEmpty();
    }

    private synchronized Set<Path> takeChanged() {
        Set<Path> taken = Set.copyOf(changed);
        changed.clear();
        newest = null; // what is being checked is outdated
        return taken;
    }

    private synchronized boolean isNewest(Attempt attempt) {
        return attempt.equals(newest) && changed.isEmpty();
    }

    private synchronized void begin(Attempt attempt) {
        newest = attempt;
    }

    private void refresh() throws InterruptedException {
        takeChanged().forEach(forget);
        try {
            Attempt attempt = plan.get();
            begin(attempt);
            Optional<RuntimeException> unmade = attempt.site().flatMap(this::show);
            if (attempt.faults().hasErrors() && !awaitChange(SETTLE_MILLIS)) {
                state.refuse(Status.Phase.REFUSED, attempt.faults().all());
            }
            checker.execute(() -> check(attempt, unmade));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            fail(fault);
        }
    }

    /** Reports a fault, unless the session has ended: work that is cancelled at its end is none. */
    private void fail(Throwable fault) {
        if (!state.isClosed()) {
            state.refuse(Status.Phase.BROKEN, List.of());
            bugs.accept(fault);
        }
    }

    /** Shows a site that is not checked yet, with the pages made that somebody looks at; or says why they cannot be made. */
    private Optional<RuntimeException> show(PlannedSite site) {
        Optional<RuntimeException> unmade = make(site);
        if (unmade.isEmpty() && !PreviewState.hasErrors(site)) {
            state.show(Status.Phase.CHECKING, site, site.faults());
        }
        return unmade;
    }

    /** Makes the pages that somebody is looking at. */
    private Optional<RuntimeException> make(PlannedSite site) {
        try {
            watched.forEach(site::file);
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault); // the checks may say why
        }
    }

    private void check(Attempt attempt, Optional<RuntimeException> unmade) {
        try {
            var found = attempt.check(() -> !isNewest(attempt) || state.isClosed());
            if (found.isPresent()) {
                judge(attempt, found.get().all(), unmade);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            fail(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void judge(Attempt attempt, List<Diagnostic> faults, Optional<RuntimeException> unmade)
            throws InterruptedException {
        Set<Rule> errors = faults.stream()
                .filter(PreviewState::isError)
                .map(Diagnostic::rule)
                .collect(Collectors.toSet());
        Optional<PlannedSite> site = attempt.site();
        if (site.isEmpty() || !OF_PUBLISHING.containsAll(errors)) {
            awaitChange(SETTLE_MILLIS);
            ifNewest(attempt, () -> state.refuse(Status.Phase.REFUSED, faults));
        } else if (unmade.isPresent()) {
            throw unmade.get();
        } else {
            Status.Phase phase = errors.isEmpty() ? Status.Phase.SOUND : Status.Phase.HELD;
            ifNewest(attempt, () -> state.accept(phase, site.get(), faults));
        }
    }

    /** Updates the state unless the texts have changed since. */
    private synchronized void ifNewest(Attempt attempt, Runnable update) {
        if (isNewest(attempt)) {
            update.run();
        }
    }

    @Override
    public void close() {
        state.close();
        builder.interrupt();
        checker.shutdownNow();
    }
}

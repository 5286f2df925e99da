package org.waymark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * The folder of a built site and the files beside it that replace it: {@code .site.new} is being written,
 * {@code .site.old} was just replaced, {@code .site.lock} is held by the running build. Nothing is deleted unless this
 * tool made it.
 */
public final class SiteFolder {
    /**
     * The manifest: a list of all files of the site, which tells the tool what it made. Written last, so a site that
     * has one is complete.
     */
    public static final String MANIFEST = ".waymark";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path site;
    private final Path fresh;
    private final Path old;
    private final Path lock;
    private final Disk disk;

    public SiteFolder(Path site) {
        this(site, Disk.REAL);
    }

    SiteFolder(Path site, Disk disk) {
        this.disk = disk;
        this.site = site.toAbsolutePath().normalize();
        this.fresh = beside("new");
        this.old = beside("old");
        this.lock = beside("lock");
    }

    private Path beside(String ending) {
        return site.resolveSibling("." + site.getFileName() + "." + ending);
    }

    /** The folder that readers see. */
    Path site() {
        return site;
    }

    /** The folder in which the new version is written. */
    Path fresh() {
        return fresh;
    }

    /** The folder in which the old version waits to be deleted. */
    Path old() {
        return old;
    }

    /**
     * Restores a complete site that an interrupted build left beside its place; otherwise does nothing. Never deletes.
     * While a build runs, a missing site is left to that build.
     */
    public void restore() {
        if (!isInterrupted() || Lock.isForeign(lock)) {
            return;
        }
        try (Lock held = Lock.take(lock).orElse(null)) {
            if (held != null && isInterrupted()) {
                // killed between the two renames: the new site is complete if it has its manifest
                disk.move(isWhole(fresh) ? fresh : old, site);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInterrupted() {
        return !Files.exists(site, LinkOption.NOFOLLOW_LINKS) && isWhole(old);
    }

    private static boolean isWhole(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Begins a new version of the site. Obstacles are reported, and the staging then discards everything.
     *
     * @param name the name of the folder in messages
     */
    public Staging stage(String name, Diagnostics diagnostics) {
        Path parent = site.getParent();
        if (parent == null) {
            new Obstacle("this is a whole disk, not a folder for a site", "Name a folder in it with --out.")
                    .report(name, diagnostics);
            return Staging.NOWHERE;
        }
        try {
            Files.createDirectories(parent);
            Optional<Obstacle> foreign = Obstacles.foreignLock(lock);
            Optional<Lock> held = foreign.isEmpty() ? Lock.take(lock) : Optional.empty();
            if (held.isPresent()) {
                return stage(held.orElseThrow(), name, diagnostics);
            }
            foreign.orElseGet(this::busy).report(name, diagnostics);
            return Staging.NOWHERE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock stays taken only where a staging begins. */
    private Staging stage(Lock held, String name, Diagnostics diagnostics) throws IOException {
        Staging staging = Staging.NOWHERE;
        try {
            List<Obstacle> obstacles = new Obstacles(this).list();
            obstacles.forEach(obstacle -> obstacle.report(name, diagnostics));
            if (obstacles.isEmpty()) {
                staging = SiteStaging.begin(this, disk, held);
            }
            return staging;
        } finally {
            if (staging == Staging.NOWHERE) {
                held.close();
            }
        }
    }

    private Obstacle busy() {
        String since =
                Lock.since(lock).map(time -> " since " + TIME.format(time)).orElse("");
        return new Obstacle(
                "another build of this site has been running" + since, "Wait until it has ended, then build again.");
    }

    /** A reason why the site cannot be replaced, and what to do about it. */
    record Obstacle(String what, String hint) {
        private void report(String name, Diagnostics diagnostics) {
            diagnostics.report(Rule.OUTPUT_FOLDER, SourcePosition.ofFile(name), what, hint);
        }
    }
}

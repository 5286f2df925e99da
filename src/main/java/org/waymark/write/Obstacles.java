package org.waymark.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.write.SiteFolder.Obstacle;

/**
 * Finds out before any work is done why a site cannot be replaced: it must not be, or the attempt would fail half-way.
 */
final class Obstacles {
    private static final int NAMED = 5;

    private final SiteFolder folder;

    Obstacles(SiteFolder folder) {
        this.folder = folder;
    }

    List<Obstacle> list() throws IOException {
        List<Obstacle> obstacles = new ArrayList<>();
        if (Files.exists(folder.site(), LinkOption.NOFOLLOW_LINKS)) {
            againstReplacing().ifPresent(obstacles::add);
        }
        for (Path leftover : List.of(folder.fresh(), folder.old())) {
            leftover(leftover).ifPresent(obstacles::add);
        }
        return obstacles;
    }

    private Optional<Obstacle> againstReplacing() throws IOException {
        Path site = folder.site();
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Obstacle(
                    "this is a file or a link, and the site would be put in its place",
                    "Name an empty or new folder with --out, or move away what is there."));
        }
        List<String> foreign = new OwnedFolder(site).foreign();
        if (!foreign.isEmpty()) {
            return Optional.of(new Obstacle(
                    "the folder holds what this tool did not make, and a new site would delete it: " + named(foreign),
                    "Name an empty or new folder with --out, or move those away. A folder that is published with other"
                            + " files in it gets a copy of the site: see docs/publishing.md."));
        }
        if (isMountPoint(site)) {
            return Optional.of(new Obstacle(
                    "another disk begins at this folder, so it cannot be swapped for a new one",
                    "Name a folder inside it with --out."));
        }
        return locked(site);
    }

    private static boolean isMountPoint(Path site) throws IOException {
        return !Files.getFileStore(site).equals(Files.getFileStore(site.resolveSibling("")));
    }

    /** Reports folders of the site that this user may not change, because the old site could then not be deleted. */
    private static Optional<Obstacle> locked(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            List<String> locked = all.filter(Files::isDirectory)
                    .filter(path -> !Files.isWritable(path))
                    .map(path -> OwnedFolder.name(folder, path))
                    .sorted()
                    .toList();
            return locked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Obstacle(
                            "what is in the folder belongs to another user, and cannot be deleted: " + named(locked),
                            "Let its owner build, or name another folder with --out."));
        }
    }

    /** What has the name of the lock and is none, or cannot be locked by this user. */
    static Optional<Obstacle> foreignLock(Path lock) {
        if (Lock.isForeign(lock)) {
            return Optional.of(notOurs(lock));
        }
        return Files.exists(lock) && !Files.isWritable(lock)
                ? Optional.of(new Obstacle(
                        "'" + lock.getFileName()
                                + "' beside it is another user's: a build of theirs runs, or was killed",
                        "Wait until it has ended, or let its owner delete that file."))
                : Optional.empty();
    }

    private static Obstacle notOurs(Path file) {
        return new Obstacle(
                "'" + file.getFileName() + "' beside it is not this tool's, and has the name that a build needs",
                "Move it away, or name another folder with --out.");
    }

    private static Optional<Obstacle> leftover(Path leftover) throws IOException {
        if (!Files.exists(leftover, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!isOurs(leftover)) {
            return Optional.of(notOurs(leftover));
        }
        return locked(leftover)
                .map(obstacle -> new Obstacle(
                        "'" + leftover.getFileName() + "' beside it, left from an earlier build, cannot be deleted",
                        "Delete it as the user who owns it."));
    }

    private static boolean isOurs(Path leftover) throws IOException {
        OwnedFolder made = new OwnedFolder(leftover);
        return Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)
                && (made.isBegun() || made.foreign().isEmpty());
    }

    private static String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }
}

package org.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.write.Disk;
import org.waymark.write.Lock;
import org.waymark.write.SiteFolder;

/** Publishes a built site into a folder. If something prevents it, that is reported and nothing changes. */
public final class Publication {
    private static final int NAMED = 5;
    private static final String LOCK = PublishedList.NAME + ".lock";

    private final BuiltSite site;
    private final Path target;
    private final Compression compression;
    private final Diagnostics diagnostics;

    public Publication(Path site, Path target, Compression compression, Diagnostics diagnostics) {
        this.site = new BuiltSite(site.toAbsolutePath().normalize());
        this.target = target.toAbsolutePath().normalize();
        this.compression = compression;
        this.diagnostics = diagnostics;
    }

    /** The result that publishing would have. */
    public Optional<Outcome> preview() {
        try (SiteFolder.Hold held = hold().orElse(null)) {
            return held == null || !isUsable() ? Optional.empty() : planned().map(Outcome::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes, and returns the result. */
    public Optional<Outcome> run(Progress progress) {
        return run(progress, Disk.REAL);
    }

    Optional<Outcome> run(Progress progress, Disk disk) {
        try (SiteFolder.Hold held = hold().orElse(null)) {
            if (held == null || !isUsable()) {
                return Optional.empty();
            }
            disk.createFolder(target);
            try (Lock lock = Lock.take(target.resolve(LOCK)).orElse(null)) {
                if (lock == null) {
                    refuse("another publication into this folder is running", "Wait until it has ended.");
                    return Optional.empty();
                }
                return planned().map(steps -> done(steps, new TargetFolder(target, disk, site, progress)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome done(List<Step> steps, TargetFolder folder) {
        try {
            PublishedList before = PublishedList.read(target).orElseThrow();
            if (!isAsListed(steps, before)) {
                folder.update(before, steps);
            }
            return Outcome.of(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True if folder and manifest are up to date; then nothing is written. */
    private static boolean isAsListed(List<Step> steps, PublishedList before) {
        return steps.stream()
                .allMatch(step -> step.action() == Step.Action.LEAVE
                        && step.listed().equals(before.files().get(step.path())));
    }

    /** Prevents builds from replacing the site while it is read. */
    private Optional<SiteFolder.Hold> hold() throws IOException {
        if (!isApart()) {
            return Optional.empty();
        }
        Optional<SiteFolder.Hold> held = new SiteFolder(site.folder()).hold();
        if (held.isEmpty()) {
            refuse("the site is being built at this moment", "Wait until the build has ended, then publish.");
        }
        return held;
    }

    /** Checks that site and target are two folders and that neither contains the other, after links are resolved. */
    private boolean isApart() throws IOException {
        if (target.getFileName() == null) {
            refuse("this is a whole disk, not a folder for a site", "Name a folder in it with --to.");
            return false;
        }
        Path from = site.folder().toRealPath();
        Path to = realPath(target);
        if (to.startsWith(from)) {
            refuse("the folder is the built site or lies in it, and a build would delete it", OUTSIDE);
            return false;
        }
        if (from.startsWith(to)) {
            refuse("the built site lies in this folder, so it would be published into itself", OUTSIDE);
            return false;
        }
        return true;
    }

    private static final String OUTSIDE = "Name a folder outside of it with --to, such as --to ../published";

    /** The real path of the part that exists, followed by the part that does not exist yet. */
    private static Path realPath(Path path) throws IOException {
        Path above = path.getParent();
        if (Files.exists(path) || above == null) {
            return path.toRealPath();
        }
        return realPath(above).resolve(path.getFileName());
    }

    private boolean isUsable() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
            refuse("this is a file, not a folder", "Name a folder with --to.");
        } else if (Files.exists(target) && !Files.isWritable(target)) {
            refuse("this user may not write there", "Let its owner publish, or name another folder with --to.");
        } else if (Files.exists(target.resolve(SiteFolder.MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
            refuse(
                    "the folder holds '" + SiteFolder.MANIFEST + "', so it looks like the output of a build",
                    "Name another folder with --to. If it is a copy of a site, delete that file there.");
        } else if (PublishedList.read(target).isEmpty()) {
            refuse(
                    "'" + PublishedList.NAME + "' there is not a list that this tool wrote",
                    "Put it back as it was, or publish into an empty folder.");
        } else if (Lock.isForeign(target.resolve(LOCK))) {
            refuse("'" + LOCK + "' there has the name that a publication needs", "Move it away.");
        }
        return !diagnostics.hasErrors();
    }

    private Optional<List<Step>> planned() throws IOException {
        Plan plan = new Plan(site, target, PublishedList.read(target).orElseThrow(), compression);
        List<Step> steps = plan.steps();
        against(plan.strayFolders(steps), "links or files are where the site has folders");
        against(plan.clashes(steps), "the folder holds other files under names that the site has");
        against(plan.lockedFolders(steps), "this user may not write there");
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(steps);
    }

    private void against(List<String> names, String what) {
        if (!names.isEmpty()) {
            String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            refuse(
                    what + ": " + first + more,
                    "Move them away, let their owner publish, or name another folder with --to.");
        }
    }

    private void refuse(String what, String hint) {
        String name = String.valueOf(target.getFileName() == null ? target : target.getFileName());
        diagnostics.report(Rule.OUTPUT_FOLDER, SourcePosition.ofFile(name), what, hint);
    }
}

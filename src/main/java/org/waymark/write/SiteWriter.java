package org.waymark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.OutputFile;

/**
 * Writes the site beside the old one, then swaps the two by renaming. Whenever it is interrupted, the old or the new site
 * is whole: in its place, or beside it as {@code .site.old}; {@link #recover} puts it back.
 */
public final class SiteWriter {
    /** Lists every file of the site: by it a folder is known as one that this tool made. */
    public static final String MANIFEST = ".waymark";

    private static final String KEPT = ".gitignore";

    private final Path site;
    private final Path fresh;
    private final Path old;

    public SiteWriter(Path site) {
        Path absolute = site.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        this.site = absolute;
        this.fresh = absolute.resolveSibling("." + name + ".new");
        this.old = absolute.resolveSibling("." + name + ".old");
    }

    /** Puts back what an interrupted run left beside the site. Does nothing where nothing was left. */
    public void recover() {
        try {
            if (isDirectory(old) && !isDirectory(site)) {
                // killed between the two renames: the new site is whole, since its manifest is written last
                Path whole = Files.exists(fresh.resolve(MANIFEST)) ? fresh : old;
                Files.move(whole, site, StandardCopyOption.ATOMIC_MOVE);
            }
            delete(fresh);
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder may be replaced: it is not there, empty, or made by this tool. */
    public boolean isOurs() {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!isDirectory(site)) {
            return false;
        }
        try (Stream<Path> children = Files.list(site)) {
            return Files.isRegularFile(site.resolve(MANIFEST)) || children.allMatch(child -> child.endsWith(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the site by these files, all or nothing. */
    public void write(List<OutputFile> files) {
        try {
            Path parent = site.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            stage(files);
            swap();
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage(List<OutputFile> files) throws IOException {
        delete(fresh);
        Set<Path> folders = files.stream()
                .map(file -> fresh.resolve(file.path()).getParent())
                .collect(Collectors.toSet());
        folders.add(fresh);
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        files.parallelStream().forEach(file -> writeFile(fresh.resolve(file.path()), file.content()));
        if (Files.exists(site.resolve(KEPT))) {
            Files.copy(site.resolve(KEPT), fresh.resolve(KEPT));
        }
        String manifest = files.stream().map(OutputFile::path).sorted().collect(Collectors.joining("\n", "", "\n"));
        writeFile(fresh.resolve(MANIFEST), manifest.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeFile(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void swap() throws IOException {
        try {
            if (isDirectory(site)) {
                Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, site, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the folder beside " + site + " lies on another disk", e);
        }
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

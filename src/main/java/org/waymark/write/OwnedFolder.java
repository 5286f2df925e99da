package org.waymark.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that this tool made or may have made; tells its own files from others. */
final class OwnedFolder {
    /** Marks a folder that a build is still writing, until its manifest is written. */
    static final String STAGED = ".waymark-new";

    /** A file of the author that is allowed in the folder. It is copied to the new site. */
    static final String KEPT = ".gitignore";

    /** Files that operating systems add to a folder that somebody opens. */
    private static final Set<String> NOBODYS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;

    OwnedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * True if a build began to write the folder. The mark is written before any other file, so the build owns all of
     * them.
     */
    boolean isBegun() {
        return Files.isRegularFile(folder.resolve(STAGED), LinkOption.NOFOLLOW_LINKS);
    }

    /** The names in the folder that this tool did not make. A foreign folder is listed without its content. */
    List<String> foreign() throws IOException {
        Set<String> made = made();
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> foreign = all.filter(path -> !path.equals(folder))
                    .filter(path -> !NOBODYS.contains(String.valueOf(path.getFileName())))
                    .map(path -> name(folder, path))
                    .filter(name -> !made.contains(name))
                    .sorted()
                    .toList();
            return foreign.stream()
                    .filter(name -> foreign.stream().noneMatch(above -> name.startsWith(above + "/")))
                    .toList();
        }
    }

    /** The files in the manifest, the folders above them, and the manifest itself. */
    private Set<String> made() throws IOException {
        Set<String> made = new HashSet<>(Set.of(SiteFolder.MANIFEST));
        if (Files.isRegularFile(folder.resolve(KEPT), LinkOption.NOFOLLOW_LINKS)) {
            made.add(KEPT); // a link or pipe of that name would be read
        }
        Path manifest = folder.resolve(SiteFolder.MANIFEST);
        if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            String list = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
            for (String file : list.lines().toList()) {
                for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
                    made.add(file.substring(0, end));
                }
                made.add(file);
            }
        }
        return made;
    }

    /** Deletes the folder. The manifest goes last, so that the folder is recognized as this tool's until it is gone. */
    void delete(Disk disk) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Set<Path> last = Set.of(folder.resolve(SiteFolder.MANIFEST), folder.resolve(STAGED), folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!last.contains(path)) {
                    disk.delete(path);
                }
            }
        }
        for (String mark : List.of(SiteFolder.MANIFEST, STAGED)) {
            if (Files.exists(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(folder.resolve(mark));
            }
        }
        disk.delete(folder);
    }

    static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}

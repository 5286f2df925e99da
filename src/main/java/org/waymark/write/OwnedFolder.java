package org.waymark.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that this tool made or may have made: what of it is its own. */
final class OwnedFolder {
    /** Marks a folder that a build began to write, until its list of files is there. */
    static final String STAGED = ".waymark-new";

    /** The author's, but no hindrance: it moves on to the new site. */
    static final String KEPT = ".gitignore";

    /** What systems put into a folder that somebody looks at. */
    private static final Set<String> NOBODYS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;

    OwnedFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether a build began to write it: the mark was there before any file, so all in it is that build's. */
    boolean isBegun() {
        return Files.isRegularFile(folder.resolve(STAGED), LinkOption.NOFOLLOW_LINKS);
    }

    /** What is in the folder and was not made by this tool, by name; of a foreign folder its name alone. */
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

    /** The files of the list, the folders above them, the list itself. */
    private Set<String> made() throws IOException {
        Set<String> made = new HashSet<>(Set.of(SiteFolder.MANIFEST, KEPT));
        Path manifest = folder.resolve(SiteFolder.MANIFEST);
        if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            for (String file : Files.readAllLines(manifest)) {
                for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
                    made.add(file.substring(0, end));
                }
                made.add(file);
            }
        }
        return made;
    }

    /** Deletes the folder; its list of files last, so that it stays known as this tool's until it is gone. */
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

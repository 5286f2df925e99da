package org.waymark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.testing.Trees;

/**
 * The old or the new site is whole after a power cut at any moment. Every change that a build makes to the disk is recorded;
 * then the disk is set up as each prefix of the record could have left it, and the next build is started. As with ext4's
 * journal, names come back as they were at some moment since the last force of a folder; a file that was not forced comes
 * back empty.
 */
class PowerCutTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old", "en/a.html", "old answer");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new", "en/b.html", "new answer", "es/b.html", "nueva");

    @TempDir
    Path root;

    /** A change, with paths below the root. */
    private record Step(String what, String path, String other, String content) {}

    /** Does everything on the real disk and writes it down. */
    private static final class Recorder implements Disk {
        private final Path root;
        private final List<Step> steps = new ArrayList<>();

        Recorder(Path root) {
            this.root = root;
        }

        private synchronized void note(String what, Path path, String other, String content) {
            steps.add(new Step(what, name(path), other, content));
        }

        private String name(Path path) {
            return root.relativize(path.normalize()).toString().replace('\\', '/');
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            REAL.createFolder(folder);
            note("folder", folder, "", "");
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            REAL.write(file, content);
            note("write", file, "", new String(content, java.nio.charset.StandardCharsets.UTF_8));
        }

        @Override
        public void force(Path path) throws IOException {
            REAL.force(path);
            note(Files.isDirectory(path) ? "force names" : "force", path, "", "");
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            REAL.move(from, to);
            note("move", from, name(to), "");
        }

        @Override
        public void delete(Path path) throws IOException {
            REAL.delete(path);
            note("delete", path, "", "");
        }
    }

    /** A disk after some of the steps: what files hold, and which of them would hold it after a power cut. */
    private static final class Memory {
        private final Map<String, String> files = new TreeMap<>();
        private final Set<String> folders = new TreeSet<>();
        private final Set<String> forced = new HashSet<>();

        void run(Step step) {
            switch (step.what()) {
                case "folder" -> folders.add(step.path());
                case "write" -> {
                    files.put(step.path(), step.content());
                    forced.remove(step.path());
                }
                case "force" -> forced.add(step.path());
                case "delete" -> {
                    files.remove(step.path());
                    folders.remove(step.path());
                }
                case "move" -> rename(step.path(), step.other());
                default -> {}
            }
        }

        private void rename(String from, String to) {
            for (String file : List.copyOf(files.keySet())) {
                if (file.startsWith(from + "/")) {
                    String moved = to + file.substring(from.length());
                    files.put(moved, files.remove(file));
                    if (forced.remove(file)) {
                        forced.add(moved);
                    }
                }
            }
            for (String folder : List.copyOf(folders)) {
                if (folder.equals(from) || folder.startsWith(from + "/")) {
                    folders.remove(folder);
                    folders.add(to + folder.substring(from.length()));
                }
            }
        }

        void layOut(Path disk, Set<String> kept) throws IOException {
            for (String folder : folders) {
                Files.createDirectories(disk.resolve(folder));
            }
            files.forEach((name, text) -> Trees.write(disk, name, kept.contains(name) ? text : ""));
        }
    }

    @Test
    void theOldOrTheNewSiteIsWholeAfterAPowerCutAtAnyMoment() throws IOException {
        List<Step> steps = record();
        List<Path> disks = cuts(steps);
        Set<String> outcomes = new TreeSet<>();
        for (Path disk : disks) {
            outcomes.add(recovered(disk));
            nextBuildSucceeds(disk);
        }

        assertEquals(Set.of("old", "new"), outcomes);
        assertTrue(disks.size() > steps.size(), disks.size() + " disks");
    }

    /** The control: the same steps, the same cuts, but nobody waits for the disk. */
    @Test
    void withoutForcingTheSiteWouldBeBroken() throws IOException {
        List<Step> steps =
                record().stream().filter(step -> !step.what().equals("force")).toList();
        Set<String> outcomes = new TreeSet<>();
        for (Path disk : cuts(steps)) {
            outcomes.add(recovered(disk));
        }

        String empty =
                "{" + NEW.keySet().stream().sorted().map(name -> name + "=").collect(Collectors.joining(", ")) + "}";
        assertTrue(
                outcomes.stream().anyMatch(outcome -> outcome.endsWith(": " + empty)),
                "all files of the new site there and empty, the old site gone: " + outcomes);
    }

    /** The disk as each prefix of the steps could have left it, with the names of any moment since names were last forced. */
    private List<Path> cuts(List<Step> steps) throws IOException {
        List<Path> disks = new ArrayList<>();
        for (int end = 0; end <= steps.size(); end++) {
            for (int seen = lastForceOfNames(steps, end); seen <= end; seen++) {
                Path disk = Files.createDirectories(
                        root.resolve("cut after step " + end + " of " + steps.size() + ", names of step " + seen));
                cut(steps, seen).layOut(disk, forcedBy(steps, seen, end));
                disks.add(disk);
            }
        }
        return disks;
    }

    private List<Step> record() {
        Path disk = root.resolve("recorded");
        build(disk.resolve("site"), Disk.REAL, OLD);
        Recorder recorder = new Recorder(disk);
        build(disk.resolve("site"), recorder, NEW);
        return recorder.steps;
    }

    private static void build(Path site, Disk disk, Map<String, String> files) {
        try (Staging staging = new SiteFolder(site, disk).stage("site", new Diagnostics())) {
            new TreeMap<>(files).forEach((name, text) -> staging.put(new OutputFile(name, text)));
            staging.commit();
        }
    }

    private static int lastForceOfNames(List<Step> steps, int end) {
        for (int i = end; i > 0; i--) {
            if (steps.get(i - 1).what().equals("force names")) {
                return i;
            }
        }
        return 0;
    }

    /** The disk with the names that it had after a step. */
    private static Memory cut(List<Step> steps, int seen) {
        Memory memory = oldSite();
        steps.subList(0, seen).forEach(memory::run);
        return memory;
    }

    /** Which of its files hold what was written to them. */
    private static Set<String> forcedBy(List<Step> steps, int seen, int end) {
        Memory memory = cut(steps, seen);
        steps.subList(seen, end).stream()
                .filter(step -> step.what().equals("force"))
                .forEach(memory::run);
        return memory.forced;
    }

    private static Memory oldSite() {
        Memory memory = new Memory();
        Map<String, String> files = new HashMap<>(OLD);
        files.put(SiteFolder.MANIFEST, OLD.keySet().stream().sorted().collect(Collectors.joining("\n", "", "\n")));
        memory.folders.addAll(Set.of("site", "site/en"));
        files.forEach((name, text) -> memory.files.put("site/" + name, text));
        memory.forced.addAll(memory.files.keySet());
        return memory;
    }

    /** Which site is there when the next command has begun. */
    private static String recovered(Path disk) {
        Path site = disk.resolve("site");
        new SiteFolder(site).restore();
        Map<String, String> found = new TreeMap<>(Trees.read(site));
        found.remove(SiteFolder.MANIFEST);
        return found.equals(OLD) ? "old" : found.equals(NEW) ? "new" : disk.getFileName() + ": " + found;
    }

    private static void nextBuildSucceeds(Path disk) {
        Path site = disk.resolve("site");
        Diagnostics diagnostics = new Diagnostics();
        try (Staging staging = new SiteFolder(site).stage("site", diagnostics)) {
            staging.put(new OutputFile("index.html", "next"));
            staging.commit();
        }
        assertEquals(List.of(), diagnostics.all(), disk.toString());
        assertEquals("next", Trees.text(site.resolve("index.html")), disk.toString());
    }
}

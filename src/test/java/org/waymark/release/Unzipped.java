package org.waymark.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A release that was unzipped, on a system that has a Java runtime and the tools that every Unix has, and neither a compiler nor
 * Maven nor the repository.
 *
 * @param around the folder in which it was unzipped, whose name is awkward
 * @param tool the release's own folder
 */
record Unzipped(Path around, Path tool) {
    static final Path ZIP = Path.of(System.getProperty("test.release", "target/waymark-0.1.0-SNAPSHOT.zip"));

    /** What the launcher calls. */
    private static final List<String> TOOLS =
            List.of("sh", "cksum", "cp", "find", "ls", "mkdir", "mktemp", "mv", "readlink", "rm", "sed", "uname");

    /** More than the tool needs to build, serve, publish and ask for addresses; no compiler. */
    private static final String MODULES =
            "java.base,java.desktop,java.net.http,java.sql,jdk.httpserver,jdk.unsupported,jdk.zipfs";

    static Unzipped in(Path folder) {
        try {
            Path around = Files.createDirectories(folder.resolve("Programme für alle"));
            unzip(around);
            Path tools = Files.createDirectories(around.resolve("tools"));
            for (String tool : TOOLS) {
                Files.createSymbolicLink(tools.resolve(tool), program(tool));
            }
            Files.createDirectories(around.resolve("home"));
            String name = ZIP.getFileName().toString();
            return new Unzipped(around, around.resolve(name.substring(0, name.length() - ".zip".length())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void unzip(Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> all = Files.walk(zip.getPath("/"))) {
            for (Path entry : all.toList()) {
                Path file = folder.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(file);
                } else {
                    Files.copy(entry, file);
                    Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
                }
            }
        }
    }

    /** A Java runtime without a compiler, as jlink makes it from the JDK that runs the tests. */
    Path runtime() {
        Path runtime = around.resolve("jre");
        if (!Files.exists(runtime)) {
            Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
            Ended made = ended(new ProcessBuilder(
                    jlink.toString(), "--add-modules", MODULES, "--strip-debug", "--output", runtime.toString()));
            if (made.code() != 0) {
                throw new IllegalStateException("jlink failed: " + made.out() + made.err());
            }
        }
        return runtime;
    }

    /** A process to start in a folder, with nothing of this one's environment. */
    ProcessBuilder process(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", around.resolve("tools").toString());
        builder.environment().put("HOME", around.resolve("home").toString());
        builder.environment().put("JAVA_HOME", runtime().toString());
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        "/dev/null"); // a start that prepares quick ones takes longer than those it serves
        return builder;
    }

    /** Runs the tool in a folder to its end. */
    Ended run(Path folder, String... words) {
        List<String> command = new ArrayList<>();
        command.add(tool.resolve("bin/waymark").toString());
        command.addAll(List.of(words));
        return ended(process(folder, command));
    }

    /** How a process ended and what it printed. */
    record Ended(int code, String out, String err) {
        /** What it printed, if it went well. */
        String printed() {
            if (code != 0) {
                throw new AssertionError(code + "\n" + out + err);
            }
            return out;
        }
    }

    static Ended ended(ProcessBuilder builder) {
        try {
            Path out = Files.createTempFile("waymark", ".out");
            Path err = Files.createTempFile("waymark", ".err");
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("does not end: " + builder.command());
            }
            Ended ended = new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return ended;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

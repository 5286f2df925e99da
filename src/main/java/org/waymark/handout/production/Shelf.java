package org.waymark.handout.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.handout.FinishedSheet;

/** Keeps finished files in the user's cache folder, by what they are made of, so that another site folder finds them too. */
record Shelf(Path folder) {
    private static final String PDF = ".pdf";
    private static final String PREVIEW = ".png";
    /** Its first number is that of the pages, the others are the pages with holes. */
    private static final String NUMBERS = ".txt";

    private static final Duration LONGEST_UNUSED = Duration.ofDays(60);

    static Shelf of(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return new Shelf(caches.resolve("waymark").resolve("handouts"));
    }

    Optional<FinishedSheet> find(String key) {
        try {
            Path pdf = file(key, PDF);
            if (!Files.isRegularFile(pdf)) {
                return Optional.empty();
            }
            List<Integer> numbers = Arrays.stream(
                            Files.readString(file(key, NUMBERS)).strip().split(" "))
                    .map(Integer::valueOf)
                    .toList();
            var found = new FinishedSheet(
                    Files.readAllBytes(pdf),
                    numbers.get(0),
                    numbers.subList(1, numbers.size()),
                    Files.readAllBytes(file(key, PREVIEW)));
            Files.setLastModifiedTime(pdf, FileTime.from(Instant.now()));
            return Optional.of(found);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // it is made again
        }
    }

    /** Keeps a file; where that cannot be done, the next build makes it again. */
    void keep(String key, FinishedSheet sheet) {
        StringBuilder numbers = new StringBuilder().append(sheet.pages());
        sheet.holes().forEach(page -> numbers.append(' ').append(page));
        try {
            Files.createDirectories(folder);
            write(file(key, NUMBERS), numbers.toString().getBytes(StandardCharsets.UTF_8));
            write(file(key, PREVIEW), sheet.preview());
            write(file(key, PDF), sheet.pdf()); // last: the others are there when it is
        } catch (IOException e) {
            return;
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folder, "part", "");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String key, String ending) {
        return folder.resolve(key + ending);
    }

    /** Deletes what no build has used for long. */
    void clear() {
        Instant oldest = Instant.now().minus(LONGEST_UNUSED);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(PDF))
                    .filter(file -> isOlder(file, oldest))
                    .forEach(this::delete);
        } catch (IOException | UncheckedIOException e) {
            return; // there is no folder, or another build clears it
        }
    }

    private static boolean isOlder(Path file, Instant oldest) {
        return file.toFile().lastModified() < oldest.toEpochMilli();
    }

    private void delete(Path pdf) {
        String name = pdf.getFileName().toString();
        String key = name.substring(0, name.length() - PDF.length());
        Stream.of(PDF, PREVIEW, NUMBERS)
                .forEach(ending -> file(key, ending).toFile().delete());
    }
}

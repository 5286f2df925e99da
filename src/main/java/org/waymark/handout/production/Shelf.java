package org.waymark.handout.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
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

    /** The set of a guide in five languages, three times over. */
    private static final int MOST = 2_000;

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

    /** Deletes the oldest, where there are too many. */
    void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.filter(file -> file.toString().endsWith(PDF))
                    .sorted(Comparator.comparing(Shelf::age).reversed())
                    .toList();
            for (Path pdf : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
                delete(pdf);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // another build clears it
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path pdf) throws IOException {
        String name = String.valueOf(pdf.getFileName());
        String key = name.substring(0, name.length() - PDF.length());
        for (String ending : List.of(PDF, PREVIEW, NUMBERS)) {
            Files.deleteIfExists(file(key, ending));
        }
    }
}

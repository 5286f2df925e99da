package org.waymark.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** Keeps finished files in the user's cache folder, by what they are made of, so that another site folder finds them too. */
record Shelf(Path folder) {

    static Shelf of(Map<String, String> environment) {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return new Shelf(caches.resolve("waymark").resolve("handouts"));
    }

    Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is made again
        }
    }

    /** Keeps a file; where that cannot be done, the next build makes it again. */
    void keep(String key, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", "");
            Files.write(part, bytes);
            Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".pdf");
    }
}

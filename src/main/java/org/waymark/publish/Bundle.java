package org.waymark.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The site as one zip archive, for a USB stick or an e-mail: the same bytes from the same site. */
public record Bundle(Path site) {
    /** At the very first time that zip can tell, Java adds a field of its own. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FOLDER = "site/";

    /**
     * Writes the archive. It replaces an earlier one when it is whole.
     *
     * @param notes texts that lie beside the site, by name
     * @return the number of its files
     */
    public int write(Path archive, Map<String, String> notes) {
        Map<String, Path> files = files();
        Path started = archive.resolveSibling(archive.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(started);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (var note : new TreeMap<>(notes).entrySet()) {
                    add(note.getKey(), note.getValue().getBytes(StandardCharsets.UTF_8), zip);
                }
                for (var file : files.entrySet()) {
                    add(FOLDER + file.getKey(), Files.readAllBytes(file.getValue()), zip);
                }
            }
            Files.move(started, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size() + notes.size();
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The files that readers need, by name: not those that are for hosts, nor the tool's own list. */
    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .filter(file ->
                            !String.valueOf(file.getFileName()).matches("[._].*|robots\\.txt|sitemap\\.xml|404\\.html"))
                    .forEach(file -> files.put(site.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

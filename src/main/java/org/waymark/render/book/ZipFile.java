package org.waymark.render.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive in memory, with the same bytes for the same files: each has the same time. */
final class ZipFile {
    /** At the very first time that zip can tell, Java adds a field of its own, which EPUB forbids. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    ZipFile() {
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    ZipFile with(String name, String text) {
        return add(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file as it is: some readers look for it at a fixed place in the archive. */
    ZipFile stored(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return add(entry, content);
    }

    private ZipFile add(ZipEntry entry, byte[] content) {
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

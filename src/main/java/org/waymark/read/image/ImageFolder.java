package org.waymark.read.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.ImageFile;
import org.waymark.model.ImageFile.Format;
import org.waymark.read.tree.SourceTree;

/** Reads the pictures below {@code content/img/}. A picture that no page may show is reported and left out. */
public final class ImageFolder {
    /** The most bytes of a picture: about three seconds on a slow phone. */
    public static final int MAX_BYTES = 200_000;

    private static final int MAX_PIXELS = 4000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++([.-][a-z0-9]++)*+");

    private final SourceTree content;
    private final Diagnostics diagnostics;
    private final Map<String, ImageFile> images = new TreeMap<>();
    private ImageList declared = ImageList.NONE;
    private final Set<String> unread = new TreeSet<>();

    public ImageFolder(SourceTree content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /**
     * What was read.
     *
     * @param images by their paths, relative to the content folder
     * @param unread the paths of the files that are there and were refused
     */
    public record Pictures(Map<String, ImageFile> images, Set<String> unread) {
        public Pictures {
            images = Map.copyOf(images);
            unread = Set.copyOf(unread);
        }
    }

    public Pictures read() {
        if (content.has(ImageFile.FOLDER)) {
            declared = ImageList.read(content, diagnostics);
            read(content.resolve(ImageFile.FOLDER));
            declared.checkKnown(images.keySet(), unread, diagnostics);
        }
        return new Pictures(images, unread);
    }

    private void read(Path folder) {
        for (Path file : content.list(folder)) {
            if (Files.isDirectory(file)) {
                read(file);
            } else if (!content.inside(file).equals(ImageList.FILE)) {
                String path = content.inside(file);
                image(file, path).ifPresentOrElse(image -> images.put(path, image), () -> unread.add(path));
            }
        }
    }

    private Optional<ImageFile> image(Path file, String path) {
        String name = String.valueOf(file.getFileName());
        Optional<Format> format = Format.of(name);
        if (format.isEmpty()) {
            report(
                    file,
                    "'" + name + "' is no picture of a format that pages show",
                    "Save it as SVG, PNG, WebP or JPEG (.jpg).");
        } else if (!NAME.matcher(name).matches()) {
            report(
                    file,
                    "'" + name + "' has other characters than a-z, 0-9, dots and hyphens",
                    "Rename it: its name becomes a part of an address.");
        } else {
            return content.bytes(file, MAX_BYTES, "Make it smaller: fewer pixels, or WebP in place of PNG.")
                    .flatMap(bytes -> image(file, path, format.get(), bytes));
        }
        return Optional.empty();
    }

    private Optional<ImageFile> image(Path file, String path, Format format, byte[] bytes) {
        try {
            ImageSize size = ImageSize.of(format, bytes);
            if (size.width() > MAX_PIXELS || size.height() > MAX_PIXELS) {
                throw new ImageFault(
                        "the picture is " + size.width() + " by " + size.height() + " pixels, at most " + MAX_PIXELS
                                + " are shown",
                        "Save it with fewer pixels.");
            }
            return Optional.of(new ImageFile(
                    path, format, declared.traits(path), size.width(), size.height(), fingerprint(bytes), bytes));
        } catch (ImageFault fault) {
            report(file, fault.what(), fault.hint());
            return Optional.empty();
        }
    }

    private void report(Path file, String what, String hint) {
        diagnostics.report(Rule.IMAGE_FILE, SourcePosition.ofFile(content.name(file)), what, hint);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

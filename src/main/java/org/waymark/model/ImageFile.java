package org.waymark.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A picture of the guide, checked: pages may show it as it is.
 *
 * @param path relative to the content folder: {@code img/logo.svg}
 * @param traits what its author says about it
 * @param width in CSS pixels, as is the height
 * @param fingerprint the SHA-256 digest of the content, in hexadecimal; equal pictures have equal ones
 */
@SuppressWarnings("ArrayRecordComponent") // written once; the fingerprint is compared in its place
public record ImageFile(
        String path, Format format, Set<Trait> traits, int width, int height, String fingerprint, byte[] content) {
    public ImageFile {
        traits = Set.copyOf(traits);
    }

    /** What only its author can know of a picture. */
    public enum Trait {
        /** There are no words in it, so it is the same in every language. */
        WORDLESS,
        /** It is printed; others are left out on paper. */
        PRINTED
    }

    /** The folder in the content folder that contains all pictures. */
    public static final String FOLDER = "img";

    /** The formats that browsers of the last years show, and that this tool can check. */
    public enum Format {
        SVG,
        PNG,
        WEBP,
        JPEG;

        /** The extension of its files. */
        public String extension() {
            return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
        }

        /** The format that the extension of a file promises. */
        public static Optional<Format> of(String file) {
            return Stream.of(values())
                    .filter(format -> file.endsWith("." + format.extension()))
                    .findFirst();
        }
    }

    /** The path of the picture's variant for a language: {@code img/door.es.png} beside {@code img/door.png}. */
    public static String variant(String path, Language language) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? path
                : path.substring(0, dot) + "." + language.tag().toLowerCase(Locale.ROOT) + path.substring(dot);
    }

    /** The beginning of the fingerprint, as editions keep it. */
    public String sum() {
        return fingerprint.substring(0, Math.min(16, fingerprint.length()));
    }

    /** The name of the file without folders and extension. */
    public String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile image
                && path.equals(image.path)
                && fingerprint.equals(image.fingerprint)
                && traits.equals(image.traits);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return path + " (" + width + " x " + height + ")";
    }
}

package org.waymark.read.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.waymark.model.ImageFile.Format;

/** The size of a picture in CSS pixels, as its file states it. */
record ImageSize(int width, int height) {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_MARKER = 0xFF;
    private static final int JPEG_APP1 = 0xE1;
    private static final int TWO_BYTES = 0xFFFF;
    private static final int THREE_BYTES = 0xFFFFFF;
    private static final int FOURTEEN_BITS = 0x3FFF;

    /** Reads the first bytes of a picture; an SVG is read completely, because it could do more than show a picture. */
    static ImageSize of(Format format, byte[] bytes) throws ImageFault {
        try {
            ImageSize size = switch (format) {
                case SVG -> SvgReader.size(bytes);
                case PNG -> png(ByteBuffer.wrap(bytes));
                case JPEG -> jpeg(ByteBuffer.wrap(bytes));
                case WEBP -> webp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            };
            if (size.width < 1 || size.height < 1) {
                throw other(format);
            }
            return size;
        } catch (IndexOutOfBoundsException e) {
            throw other(format);
        }
    }

    private static ImageFault other(Format format) {
        return new ImageFault(
                "the file is named ." + format.extension() + " and is no " + format + " picture",
                "Save the picture again as SVG, PNG, WebP or JPEG, with the extension of that format.");
    }

    /** ISO 15948: the signature, then the chunk IHDR, which begins with width and height. */
    private static ImageSize png(ByteBuffer file) throws ImageFault {
        if (file.getLong(0) != PNG_SIGNATURE || !word(file, 12).equals("IHDR")) {
            throw other(Format.PNG);
        }
        return new ImageSize(file.getInt(16), file.getInt(20));
    }

    /** RFC 9649: a RIFF file whose first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended). */
    private static ImageSize webp(ByteBuffer file) throws ImageFault {
        if (!word(file, 0).equals("RIFF") || !word(file, 8).equals("WEBP")) {
            throw other(Format.WEBP);
        }
        return switch (word(file, 12)) {
            case "VP8 " -> new ImageSize(file.getShort(26) & FOURTEEN_BITS, file.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> {
                int both = file.getInt(21);
                yield new ImageSize((both & FOURTEEN_BITS) + 1, (both >> 14 & FOURTEEN_BITS) + 1);
            }
            case "VP8X" -> new ImageSize((file.getInt(24) & THREE_BYTES) + 1, (file.getInt(26) >>> 8) + 1);
            default -> throw other(Format.WEBP);
        };
    }

    /** ISO 10918-1: segments that begin with a marker and their length; SOF0 to SOF15 hold the size. */
    private static ImageSize jpeg(ByteBuffer file) throws ImageFault {
        if ((file.getShort(0) & TWO_BYTES) != JPEG_START) {
            throw other(Format.JPEG);
        }
        int at = 2;
        while ((file.getShort(at) & TWO_BYTES) >> 8 == JPEG_MARKER) {
            int marker = file.get(at + 1) & JPEG_MARKER;
            if (marker == JPEG_APP1 && word(file, at + 4).equals("Exif")) {
                throw new ImageFault(
                        "the picture carries data of its camera, which can tell where and when it was taken",
                        "Save it for the web, without its metadata (Exif).");
            }
            // C4, C8 and CC are tables between the start-of-frame markers
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new ImageSize(file.getShort(at + 7) & TWO_BYTES, file.getShort(at + 5) & TWO_BYTES);
            }
            at += 2 + (file.getShort(at + 2) & TWO_BYTES);
        }
        throw other(Format.JPEG);
    }

    private static String word(ByteBuffer file, int at) {
        byte[] four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.US_ASCII);
    }
}

package org.waymark.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The encoding of a published file: plain, or compressed for hosts that serve such files. */
enum Encoding {
    PLAIN("") {
        @Override
        byte[] encode(byte[] content) {
            return content;
        }
    },
    /** Java writes neither time nor file name into the header, so equal content gives equal bytes. */
    GZIP(".gz") {
        @Override
        byte[] encode(byte[] content) throws IOException {
            var small = new ByteArrayOutputStream();
            try (var gzip = new BestGzip(small)) {
                gzip.write(content);
            }
            return small.toByteArray();
        }
    },
    BROTLI(".br") {
        @Override
        byte[] encode(byte[] content) throws IOException {
            Brotli4jLoader.ensureAvailability();
            return Encoder.compress(content, new Encoder.Parameters().setQuality(BROTLI_BEST));
        }
    };

    /** The size in bytes below which compression gains nothing, because the file fits into one network packet. */
    static final int LEAST_BYTES = 1024;

    private static final int BROTLI_BEST = 11;
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "xml", "json", "csv", "svg", "txt", "webmanifest");

    private final String ending;

    Encoding(String ending) {
        this.ending = ending;
    }

    abstract byte[] encode(byte[] content) throws IOException;

    /** The name of the file in this encoding. */
    String name(String file) {
        return file + ending;
    }

    /** The encodings that are worth making of a file: none unless it is a text of some size. */
    static Stream<Encoding> small(String file, long size) {
        boolean isText = TEXTS.contains(file.substring(file.lastIndexOf('.') + 1));
        return isText && size >= LEAST_BYTES ? available().stream() : Stream.empty();
    }

    /** The compressed encodings that this system can produce. */
    static List<Encoding> available() {
        return Brotli4jLoader.isAvailable() ? List.of(GZIP, BROTLI) : List.of(GZIP);
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

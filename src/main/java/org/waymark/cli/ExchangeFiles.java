package org.waymark.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.po.PoFormat;
import org.waymark.exchange.sheet.SheetFormat;
import org.waymark.exchange.xliff.XliffFormat;

/** The formats of files for translators. */
final class ExchangeFiles {
    private static final List<ExchangeFormat> FORMATS = List.of(new PoFormat(), new XliffFormat(), new SheetFormat());

    private ExchangeFiles() {}

    static Optional<ExchangeFormat> named(String name) {
        return FORMATS.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The text of a file in UTF-8, or in UTF-16 if it begins with the mark for that; empty if it is in another encoding. */
    static Optional<String> text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean isBig = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        boolean isLittle = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        Charset encoding = isBig || isLittle ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The format of a file's text, whatever the file is called. */
    static ExchangeFormat of(String text) {
        String name = text.contains("<xliff")
                ? "xliff"
                : text.contains("<html") && !text.contains("\nmsgid ") ? "html" : "po";
        return named(name).orElseThrow();
    }
}

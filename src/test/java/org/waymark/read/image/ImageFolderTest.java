package org.waymark.read.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.ImageFile;
import org.waymark.read.tree.SourceTree;
import org.waymark.testing.Trees;

class ImageFolderTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                    + "viewBox='0 0 120 40'>%s</svg>";

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path root = Path.of("");

    private ImageFolder.Pictures read() {
        return new ImageFolder(new SourceTree(root, "content", diagnostics), diagnostics).read();
    }

    private void write(String name, String base64) throws IOException {
        Path file = root.resolve("img").resolve(name);
        Files.createDirectories(root.resolve("img"));
        Files.write(file, Base64.getDecoder().decode(base64));
    }

    @Test
    void theSizeOfEachFormatIsThatOfThePicture() throws IOException {
        Trees.write(
                root, "img/signs/mark.svg", SVG.formatted("<path fill='url(#a)' d='M0 0h9'/><use xlink:href='#a'/>"));
        // the beginnings of a PNG of 1 by 1 pixel, and of WebP pictures of 1 by 1 (lossy), 3 by 2 (lossless), 400 by
        // 301 (extended)
        write("one.png", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ");
        write("lossy.webp", "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        write("lossless.webp", "UklGRhoAAABXRUJQVlA4TA0AAAAvAkAAAA==");
        write("extended.webp", "UklGRgAAAABXRUJQVlA4WAoAAAAQAAAAjwEALAEA");
        assertEquals(
                Map.of(
                        "img/signs/mark.svg", "120 x 40",
                        "img/one.png", "1 x 1",
                        "img/lossy.webp", "1 x 1",
                        "img/lossless.webp", "3 x 2",
                        "img/extended.webp", "400 x 301"),
                sizes(read().images()));
        assertEquals(List.of(), diagnostics.all());
    }

    /** The size stands behind the segments of a JPEG that come before it; data of a camera can tell where it stood. */
    @Test
    void aJpegIsReadUpToItsSizeAndTellsNothingOfItsCamera() throws IOException {
        String start = "FFD8 FFE0 0010 4A46494600 010100000100010000";
        String size = "FFC0 000B 08 012C 0190 01 011100 FFD9";
        hex("plain.jpg", start + size);
        hex("camera.jpg", start + "FFE1 000A 457869660000 0000" + size);
        hex("cut.jpg", start);

        assertEquals(Map.of("img/plain.jpg", "400 x 300"), sizes(read().images()));
        assertEquals(
                List.of(
                        "content/img/camera.jpg: error: the picture carries data of its camera, which can tell where and when it was taken"
                                + " [image-file]",
                        "content/img/cut.jpg: error: the file is named .jpg and is no JPEG picture [image-file]"),
                diagnostics.all().stream()
                        .map(found -> found.format().lines().findFirst().orElse(""))
                        .toList());
    }

    private void hex(String name, String hex) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        write(name, Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void whatOnlyAnAuthorCanKnowOfAPictureStandsInAList() {
        Trees.write(root, "img/door.svg", SVG.formatted(""));
        Trees.write(root, "img/sign.svg", SVG.formatted(""));
        Trees.write(root, "img/img.yaml", "- {file: door.svg, no-text: true, print: true}\n- file: gone.svg\n");

        Map<String, ImageFile> images = read().images();

        assertEquals(
                Set.of(ImageFile.Trait.WORDLESS, ImageFile.Trait.PRINTED),
                Objects.requireNonNull(images.get("img/door.svg")).traits());
        assertEquals(
                Set.of(), Objects.requireNonNull(images.get("img/sign.svg")).traits());
        assertEquals(
                List.of("there is no picture 'gone.svg' in content/img"),
                diagnostics.all().stream().map(Diagnostic::message).toList());
    }

    private static Map<String, String> sizes(Map<String, ImageFile> images) {
        return images.values().stream()
                .collect(Collectors.toMap(ImageFile::path, image -> image.width() + " x " + image.height()));
    }

    /** A browser that opens the file alone would run or load these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<g onclick='x()'/>",
                "<a href='javascript:x()'/>",
                "<image xlink:href='https://elsewhere.example/a.png'/>",
                "<image href='other.png'/>",
                "<style>@import 'a.css'</style>",
                "<style>path { fill: url( 'https://elsewhere.example/#a') }</style>",
                "<style>path { fill: \\75rl(a) }</style>",
                "<path fill='&#117;rl(//elsewhere.example)'/>",
                "<use href='#a'><set attributeName='href' to='//elsewhere.example'/></use>",
                "<foreignObject/>"
            })
    void aPictureThatRunsOrLoadsSomethingIsRefused(String inside) {
        Trees.write(root, "img/mark.svg", SVG.formatted(inside));
        ImageFolder.Pictures read = read();
        assertTrue(read.images().isEmpty());
        assertEquals(Set.of("img/mark.svg"), read.unread());
        assertEquals(1, diagnostics.all().size());
    }

    @Test
    void anEntityOrAnInstructionIsRefused() {
        Trees.write(root, "img/a.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG.formatted("&a;"));
        Trees.write(root, "img/b.svg", "<?xml-stylesheet href='a.css'?>" + SVG.formatted(""));
        assertEquals(Set.of("img/a.svg", "img/b.svg"), read().unread());
    }

    @Test
    void equalPicturesHaveEqualFingerprints() {
        Trees.write(root, "img/a.svg", SVG.formatted(""));
        Trees.write(root, "img/b.svg", SVG.formatted(""));
        Map<String, ImageFile> images = read().images();
        assertEquals(
                1,
                images.values().stream().map(ImageFile::fingerprint).distinct().count());
        assertEquals(images, read().images());
    }
}

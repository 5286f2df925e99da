package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.author.file.WrittenYaml;
import org.waymark.markdown.written.WrittenBlocks;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.yaml.Fences;
import org.waymark.yaml.LineEnds;

/** The texts of a guide as their authors wrote them, with the comments above them. */
final class WrittenFiles {
    private final Path contentDir;
    private final Map<String, WrittenBlocks> blocks = new HashMap<>();
    private final Map<String, Optional<WrittenYaml>> words = new HashMap<>();

    WrittenFiles(Path contentDir) {
        this.contentDir = contentDir;
    }

    /** The place of a block in its document. */
    static int index(Block block, Document document) {
        int index = document.blocks().indexOf(block);
        if (index < 0) {
            throw new IllegalArgumentException("the document does not have the block at " + block.position());
        }
        return index;
    }

    /** The Markdown of a block. */
    String block(Block block, Document document) {
        return blocks(document).blocks().get(index(block, document));
    }

    /** The Markdown of a footnote, without its label. */
    String footnote(Footnote footnote) {
        String written = blocks(footnote.position().path()).footnotes().getOrDefault(footnote.label(), "");
        return written.replaceFirst("^\\s*\\[\\^[^\\[\\]]*]:[ \\t]*", "");
    }

    /** The comments before a block of a document. */
    List<String> notes(Block block, Document document) {
        return blocks(document).notes().get(index(block, document)).stream()
                .map(note ->
                        note.replaceFirst("^<!--", "").replaceFirst("-->$", "").strip())
                .toList();
    }

    /** The comments above a dotted key of a YAML file. */
    List<String> notes(String path, String key) {
        return words(path).stream()
                .flatMap(file -> file.parts().stream())
                .filter(part -> String.join(".", part.path()).equals(key))
                .flatMap(part -> part.above().lines())
                .map(line -> line.strip().replaceFirst("^#+", "").strip())
                .filter(line -> !line.isEmpty() && !line.matches("-+"))
                .toList();
    }

    private Optional<WrittenYaml> words(String path) {
        return words.computeIfAbsent(path, file -> WrittenYaml.of(text(file)));
    }

    private WrittenBlocks blocks(Document document) {
        return blocks(document.position().path());
    }

    private WrittenBlocks blocks(String path) {
        return blocks.computeIfAbsent(path, file -> {
            String text = text(file);
            return WrittenBlocks.of(
                    Fences.of(text).map(fences -> text.substring(fences.body())).orElse(text));
        });
    }

    /** The text of a file with Unix line endings; blank if there is none. */
    String text(String path) {
        Path file = contentDir.resolveSibling(path);
        try {
            return Files.exists(file) ? LineEnds.unix(Files.readString(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that a block belongs to, among some. */
    static Document of(Block block, Stream<Document> documents) {
        return documents
                .filter(document ->
                        document.position().path().equals(block.position().path()))
                .findFirst()
                .orElseThrow();
    }
}

package org.waymark.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Document;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.read.tree.CodeScan;
import org.waymark.read.tree.ProvenanceReader;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;

/** Reads one Markdown file: the text of a revision of an entry in one language. */
final class DocumentReader {
    private static final List<String> SOURCE_ONLY = List.of("effective", "cites", "related", "withdraw");

    private final SourceTree content;
    private final Language source;
    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;

    /** The content of a file: its text and, in the source language, the facts that hold for the whole revision. */
    record Read(
            Document document,
            Optional<Located<LocalDate>> effective,
            Optional<Located<String>> change,
            boolean withdraw,
            List<Located<String>> cites,
            List<Located<String>> related) {}

    DocumentReader(SourceTree content, Language source, LinkSchemes schemes, Diagnostics diagnostics) {
        this.schemes = schemes;
        this.content = content;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    Optional<Read> read(Path file, EntryKind kind, Language language) {
        String path = content.name(file);
        return content.text(file)
                .flatMap(text -> FrontMatter.read(path, text, diagnostics))
                .flatMap(matter -> read(path, matter, kind, language));
    }

    private Optional<Read> read(String path, FrontMatter matter, EntryKind kind, Language language) {
        Fields fields = matter.fields();
        boolean isSource = language.equals(source);
        var title = fields.required("title", "title: " + headingExample(kind));
        var heading = fields.required(kind.headingKey(), kind.headingKey() + ": " + headingExample(kind));
        var aliases = fields.texts("aliases");
        ProvenanceReader provenanceReader = new ProvenanceReader(fields);
        Provenance provenance = provenanceReader.read();
        boolean draft = fields.isTrue("draft");
        if (!isSource) {
            provenanceReader.requireTranslation();
            refuseSourceKeys(fields);
        }
        var effective = isSource ? fields.requiredDate("effective") : fields.date("effective");
        var change = fields.text("change");
        var cites = fields.texts("cites");
        var related = fields.texts("related");
        boolean withdraw = fields.isTrue("withdraw");
        fields.end();

        var body = body(path, matter.body());
        if (body.blocks().isEmpty()) {
            return Optional.empty();
        }
        // a missing title is reported, and the rest of the file is still checked
        Located<String> unknown = new Located<>("", SourcePosition.ofFile(path));
        Document document = new Document(
                language,
                title.orElse(unknown),
                heading.orElse(unknown),
                aliases,
                provenance,
                draft,
                change,
                body.blocks(),
                body.footnotes(),
                SourcePosition.ofFile(path));
        return Optional.of(new Read(document, effective, change, withdraw, cites, related));
    }

    private MarkdownReader.Body body(String path, String text) {
        LineMap lines = new LineMap(path, text);
        var body = MarkdownReader.read(text, lines, schemes, diagnostics);
        new CodeScan(text, lines, diagnostics).check(body);
        if (body.blocks().isEmpty() && !body.isRefused()) {
            diagnostics.report(
                    Rule.EMPTY_FILE,
                    SourcePosition.ofFile(path),
                    "the file has no text below its front matter",
                    "Write one or two sentences that answer alone, then the detail.");
        }
        return body;
    }

    private static String headingExample(EntryKind kind) {
        return switch (kind) {
            case FAQ -> "What is a deposit?";
            case TERM -> "Deposit";
            case PAGE -> "About this guide";
        };
    }

    private void refuseSourceKeys(Fields fields) {
        for (String key : SOURCE_ONLY) {
            if (fields.has(key)) {
                diagnostics.report(
                        Rule.TRANSLATION_KEY,
                        fields.position(key),
                        "'" + key + "' stands in a translation",
                        "Delete the line: " + source + ".md says it for all languages.");
            }
        }
    }
}

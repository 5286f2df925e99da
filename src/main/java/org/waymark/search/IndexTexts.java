package org.waymark.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;

/** All that an index is made from, without the index: the index of the same texts is the same. */
record IndexTexts(Thesaurus thesaurus, List<SearchDocument> documents) {
    IndexTexts {
        documents = List.copyOf(documents);
    }

    static IndexTexts of(Site site, Language language) {
        return new IndexTexts(Documents.thesaurus(site, language), Documents.of(site, language));
    }

    SearchIndex index() {
        return IndexBuilder.build(thesaurus, documents);
    }

    /** SHA-256 of the texts and of the version in which their index is written, in hexadecimal digits. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                write(out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written anywhere
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(IndexScript.VERSION);
        text(thesaurus.language().tag(), out);
        out.writeInt(thesaurus.synonyms().size());
        for (Thesaurus.Synonym synonym : thesaurus.synonyms()) {
            text(synonym.phrase().value(), out);
            out.writeInt(synonym.meanings().size());
            for (Thesaurus.Meaning meaning : synonym.meanings()) {
                text(meaning.words().value(), out);
                out.writeDouble(meaning.weight());
            }
        }
        for (Thesaurus.Questions questions : thesaurus.questions()) {
            text(questions.id().value(), out);
            texts(questions.wordings().stream().map(Located::value).toList(), out);
        }
        for (SearchDocument document : documents) {
            texts(List.of(document.id(), document.title(), document.lead(), document.body(), document.line()), out);
            texts(document.aliases(), out);
        }
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    /** With its length before it, so that no two lists of texts are written alike. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}

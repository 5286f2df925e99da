package org.waymark.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;

/**
 * What readers of a guide can find, an index for each language. An index is built when somebody first asks for it. Safe for
 * several threads.
 */
public final class Indexes {
    private final Map<Language, Index> byLanguage;

    private Indexes(Site site, Collection<Index> known) {
        byLanguage = site.guide().languages().parallelStream()
                .distinct()
                .collect(Collectors.toConcurrentMap(language -> language, language -> index(site, language, known)));
    }

    private static Index index(Site site, Language language, Collection<Index> known) {
        Texts texts = Texts.of(site, language);
        return known.stream()
                .filter(candidate -> candidate.texts.equals(texts))
                .findFirst()
                .orElseGet(() -> new Index(texts));
    }

    public static Indexes of(Site site) {
        return new Indexes(site, List.of());
    }

    /** Those of the guide on another day. Where a language has the same texts on both, the index is the same one. */
    public Indexes on(Site otherDay) {
        return new Indexes(otherDay, byLanguage.values());
    }

    /** The index of a language, with the guide's thesaurus for it. */
    public SearchIndex in(Language language) {
        return index(language).get();
    }

    /** What tells the index of a language from others, without building it. */
    public String fingerprint(Language language) {
        return index(language).texts.fingerprint();
    }

    private Index index(Language language) {
        Index found = byLanguage.get(language);
        if (found == null) {
            throw new IllegalArgumentException("the guide is not in '" + language + "'");
        }
        return found;
    }

    /** The index of some texts, once it is built. */
    private static final class Index {
        private final Texts texts;
        private @Nullable SearchIndex built;

        Index(Texts texts) {
            this.texts = texts;
        }

        synchronized SearchIndex get() {
            SearchIndex known = built;
            if (known == null) {
                known = texts.index();
                built = known;
            }
            return known;
        }
    }

    /** All that an index is made from, without the index: the index of the same texts is the same. */
    private record Texts(Thesaurus thesaurus, List<SearchDocument> documents) {
        Texts {
            documents = List.copyOf(documents);
        }

        static Texts of(Site site, Language language) {
            return new Texts(Documents.thesaurus(site, language), Documents.of(site, language));
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
}

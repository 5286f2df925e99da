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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.memory.IdentityMemory;
import org.waymark.model.Entry;
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

    private Indexes(Site site, Map<Language, Index> before) {
        byLanguage = site.guide().languages().parallelStream()
                .distinct()
                .collect(Collectors.toConcurrentMap(
                        language -> language,
                        language -> Index.of(site, language, Optional.ofNullable(before.get(language)))));
    }

    public static Indexes of(Site site) {
        return new Indexes(site, Map.of());
    }

    /**
     * The indexes of the guide on another day, or after a change. A language with the same texts keeps its index one;
     * else what is the same entry in both is not looked at again.
     */
    public Indexes on(Site other) {
        return new Indexes(other, byLanguage);
    }

    /** The index of a language, with the guide's thesaurus for it. */
    public SearchIndex in(Language language) {
        return index(language).get();
    }

    /** The fingerprint of a language's index, computed without building it. */
    public String fingerprint(Language language) {
        return index(language).fingerprint();
    }

    private Index index(Language language) {
        Index found = byLanguage.get(language);
        if (found == null) {
            throw new IllegalArgumentException("the guide is not in '" + language + "'");
        }
        return found;
    }

    /** The results that are reused: the documents of entries, and the indexes of texts. */
    private record Memory(
            IdentityMemory<Entry, SearchDocument> documents, IdentityMemory<SearchDocument, byte[]> digests) {
        Memory() {
            this(new IdentityMemory<>(), new IdentityMemory<>());
        }

        Memory next() {
            return new Memory(documents.next(), digests.next());
        }
    }

    /** An index that is built on first use. */
    private static final class Index {
        private final Texts texts;
        private final Memory memory;
        private @Nullable SearchIndex built;
        private @Nullable String fingerprint;

        private Index(Texts texts, Memory memory) {
            this.texts = texts;
            this.memory = memory;
        }

        static Index of(Site site, Language language, Optional<Index> before) {
            Memory memory = before.map(index -> index.memory.next()).orElseGet(Memory::new);
            Texts texts =
                    new Texts(Documents.thesaurus(site, language), Documents.of(site, language, memory.documents()));
            return before.filter(index -> index.texts.equals(texts)).orElseGet(() -> new Index(texts, memory));
        }

        synchronized SearchIndex get() {
            SearchIndex known = built;
            if (known == null) {
                known = texts.index();
                built = known;
            }
            return known;
        }

        synchronized String fingerprint() {
            String known = fingerprint;
            if (known == null) {
                known = texts.fingerprint(memory.digests());
                fingerprint = known;
            }
            return known;
        }
    }

    /** Writes its contents to a hash. */
    private interface Summed {
        void write(DataOutputStream out) throws IOException;
    }

    /** Everything that an index is built from. The same texts give the same index. */
    private record Texts(Thesaurus thesaurus, List<SearchDocument> documents) {
        Texts {
            documents = List.copyOf(documents);
        }

        SearchIndex index() {
            return IndexBuilder.build(thesaurus, documents);
        }

        /**
         * SHA-256 of the version in which the index is written, the thesaurus, and the digest of each document, in hexadecimal
         * digits.
         */
        String fingerprint(IdentityMemory<SearchDocument, byte[]> digests) {
            return HexFormat.of().formatHex(sum(out -> {
                out.writeInt(IndexScript.VERSION);
                write(thesaurus, out);
                for (SearchDocument document : documents) {
                    out.write(digests.get(document, Texts::digest));
                }
            }));
        }

        private static byte[] digest(SearchDocument document) {
            return sum(out -> {
                texts(List.of(document.id(), document.title(), document.lead(), document.body(), document.line()), out);
                texts(document.foreign().stream().map(Language::tag).toList(), out);
                texts(document.aliases(), out);
            });
        }

        private static byte[] sum(Summed what) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                    what.write(out);
                }
                return digest.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // nothing is written anywhere
            }
        }

        private static void write(Thesaurus thesaurus, DataOutputStream out) throws IOException {
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
        }

        private static void texts(List<String> texts, DataOutputStream out) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                text(text, out);
            }
        }

        /** Writes a text after its length, so that different lists of texts have different hashes. */
        private static void text(String text, DataOutputStream out) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}

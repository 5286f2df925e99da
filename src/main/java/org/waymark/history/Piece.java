package org.waymark.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Quiz;
import org.waymark.model.Revised;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;

/**
 * A unit of publication: an entry, a questionnaire or the law of a state. An edition guarantees its pages and the
 * content of each of its texts.
 *
 * @param name the name of its folder, for example {@code faq/what-is-vacatur} or {@code states/ca}
 * @param formerly its earlier names
 * @param pages the addresses of its pages in a language
 * @param texts the texts of all revisions in all languages
 * @param isCurrent false if it is retired
 */
public record Piece(
        String name,
        List<String> formerly,
        Function<Language, List<String>> pages,
        List<Text> texts,
        boolean isCurrent) {
    private static final String FORM = "v2:";
    private static final int SUM_LENGTH = 16;

    public Piece {
        formerly = List.copyOf(formerly);
        texts = List.copyOf(texts);
    }

    /**
     * The text of one revision in one language.
     *
     * @param piece the name of the piece that it belongs to
     * @param file the file relative to the content folder, as authors name it
     * @param isPublished true if readers may see it
     * @param content its content in the current form; computed only if an edition has published it
     * @param contentV1 its content in the form of the first editions
     */
    public record Text(
            String piece,
            int revision,
            Language language,
            String file,
            boolean isPublished,
            Supplier<String> content,
            Supplier<String> contentV1,
            SourcePosition position) {
        /**
         * A short hash of the content, which changes if and only if a word, link or block changes. A prefix names the
         * form that was hashed; hashes of the first form have no prefix.
         */
        public String fingerprint() {
            return FORM + sum(content.get());
        }

        /** True if the text has the content that a stored fingerprint stands for, in the current form or the first. */
        public boolean matches(String kept) {
            return kept.startsWith(FORM) ? kept.equals(fingerprint()) : kept.equals(sum(contentV1.get()));
        }

        private static String sum(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest).substring(0, SUM_LENGTH);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** The newest published text in the language itself. */
    public Optional<Text> newest(Language language) {
        return texts.stream()
                .filter(text -> text.language().equals(language) && text.isPublished())
                .max(Comparator.comparing(Text::revision));
    }

    /** True if any of its texts is published. */
    public boolean isPublished() {
        return texts.stream().anyMatch(Text::isPublished);
    }

    /** The text of a revision in a language. */
    public Optional<Text> text(int revision, Language language) {
        return texts.stream()
                .filter(text -> text.revision() == revision && text.language().equals(language))
                .findFirst();
    }

    /** All pieces of a site, by current name and by earlier names. */
    public static Map<String, Piece> byName(Site site) {
        Map<String, Piece> pieces = new TreeMap<>();
        List<Piece> all = all(site).toList();
        all.forEach(piece -> piece.formerly().forEach(old -> pieces.put(old, piece)));
        all.forEach(piece -> pieces.put(piece.name(), piece)); // who has a name now is meant by it
        return pieces;
    }

    /** All pieces of a site. */
    public static Stream<Piece> all(Site site) {
        return Stream.of(
                        site.entries().values().stream().map(Piece::of),
                        site.quizzes().stream().map(Piece::of),
                        site.states().stream().map(Piece::of))
                .flatMap(pieces -> pieces);
    }

    /** An entry as an edition's piece. */
    public static Piece of(Entry entry) {
        String name = entry.id().path();
        return new Piece(
                name,
                entry.formerly().stream()
                        .map(old -> new EntryId(entry.id().kind(), old.value()).path())
                        .toList(),
                language -> List.of(entry.id().page(language)),
                entry.revisions().stream()
                        .flatMap(revision -> revision.documents().values().stream()
                                .map(document -> new Text(
                                        name,
                                        revision.number(),
                                        document.language(),
                                        file(name, revision, document.language() + ".md"),
                                        !revision.draft() && !document.draft(),
                                        () -> CanonicalText.of(document),
                                        () -> CanonicalTextV1.of(document),
                                        document.position())))
                        .toList(),
                entry.retired().isEmpty());
    }

    private static Piece of(Quiz quiz) {
        String name = "quiz/" + quiz.slug();
        return new Piece(
                name,
                List.of(),
                language -> List.of(Quiz.page(quiz.slug(), language), Quiz.rulesPage(quiz.slug(), language)),
                quiz.revisions().stream()
                        .flatMap(revision -> revision.words().values().stream()
                                .map(words -> new Text(
                                        name,
                                        revision.number(),
                                        words.language(),
                                        file(name, revision, words.language() + ".yaml"),
                                        !revision.draft(),
                                        () -> CanonicalText.of(revision.table(), words),
                                        () -> CanonicalTextV1.of(revision.table(), words),
                                        words.position())))
                        .toList(),
                true);
    }

    private static Piece of(StateLaw state) {
        String name = "states/" + state.code();
        return new Piece(
                name,
                List.of(),
                language -> List.of(StateLaw.page(state.code(), language)),
                state.revisions().stream()
                        .flatMap(revision -> revision.words().values().stream()
                                .map(words -> new Text(
                                        name,
                                        revision.number(),
                                        words.language(),
                                        file(name, revision, words.language() + ".yaml"),
                                        !revision.draft(),
                                        () -> CanonicalText.of(revision.facts(), words),
                                        () -> CanonicalTextV1.of(revision.facts(), words),
                                        words.position())))
                        .toList(),
                true);
    }

    private static String file(String name, Revised revision, String file) {
        return name + "/r" + revision.number() + "/" + file;
    }
}

package org.waymark.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.pipeline.Kinds;

/** Makes small values for tests. */
public final class Models {
    public static final SourcePosition NOWHERE = SourcePosition.ofFile("x");
    /** The links that a guide of all kinds of content may have. */
    public static final LinkSchemes LINKS = LinkSchemes.of(Kinds.named(Path.of("content")));

    public static final Language EN = new Language("en");
    public static final Language ES = new Language("es");
    public static final Language AR = new Language("ar");

    private Models() {}

    public static <T> Located<T> at(T value) {
        return new Located<>(value, NOWHERE);
    }

    public static Localized words(String text) {
        return new Localized(Map.of(EN, at(text)), EN, NOWHERE);
    }

    public static Block block(BlockKind kind, String text, Reference... links) {
        Markup markup = paragraph(List.of(links).stream().map(Models::link).toArray(InlineNode[]::new));
        return new Block(kind, kind.word(), 0, Optional.empty(), markup, text, NOWHERE);
    }

    public static Markup paragraph(InlineNode... content) {
        return new Markup(List.of(new BlockNode.Paragraph(List.of(content))));
    }

    /** A link with its own words. */
    public static InlineNode link(Reference reference) {
        return new InlineNode.Link(reference, List.of(new InlineNode.Text(reference.words())));
    }

    public static Document document(Language language, Block... blocks) {
        return new Document(
                language,
                at("t"),
                at("h"),
                List.of(),
                Provenance.none(),
                false,
                Optional.empty(),
                List.of(blocks),
                List.of(),
                NOWHERE);
    }

    public static Revision revision(int number, Language... languages) {
        Map<Language, Document> documents = new TreeMap<>();
        for (Language language : languages) {
            documents.put(language, document(language));
        }
        return new Revision(
                number,
                false,
                at(LocalDate.of(2026, number, 1)),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                EN,
                documents,
                NOWHERE);
    }

    public static Revision draft(Revision of) {
        return new Revision(
                of.number(),
                true,
                of.effective(),
                of.change(),
                of.withdraw(),
                of.cites(),
                of.related(),
                EN,
                of.documents(),
                NOWHERE);
    }

    public static Entry entry(EntryKind kind, String slug, Revision... revisions) {
        return new Entry(
                new EntryId(kind, slug),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(revisions),
                NOWHERE);
    }

    public static Entry answer(String slug, String topic, int order) {
        return new Entry(
                new EntryId(EntryKind.FAQ, slug),
                Optional.of(new Placement(at(topic), order)),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(revision(1, EN)),
                NOWHERE);
    }

    public static Source source(String id, Map<String, String> subsections) {
        return new Source(
                at(id), Source.Kind.STATUTE, words(id), words(id), Optional.empty(), at(LocalDate.EPOCH), subsections);
    }

    public static Site site(Entry... entries) {
        Map<EntryId, Entry> byId = new TreeMap<>();
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
        }
        Readability readability = new Readability(30, Map.of(), Map.of());
        Guide guide = new Guide(
                words("G"),
                List.of(EN, ES),
                "",
                "",
                "",
                List.of(),
                List.of(),
                Map.of(),
                readability,
                List.of(),
                Optional.empty(),
                Signposts.NONE,
                Roles.NONE_DECLARED,
                FrameSettings.USUAL,
                Set.of(),
                Withholding.NONE,
                HandoutSettings.NONE);
        return new Site(guide, List.of(), List.of(), byId, List.of(), List.of(), SharedValues.NONE, Resources.NONE);
    }
}

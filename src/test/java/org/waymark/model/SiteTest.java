package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.answer;
import static org.waymark.model.Models.block;
import static org.waymark.model.Models.document;
import static org.waymark.model.Models.draft;
import static org.waymark.model.Models.entry;
import static org.waymark.model.Models.revision;
import static org.waymark.model.Models.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.Reference.Scheme;

class SiteTest {
    @Test
    void answersStandUnderTheirTopicInTheirOrder() {
        Site site = site(answer("a", "law", 20), answer("b", "law", 10), answer("c", "help", 10));

        Map<String, List<Entry>> byTopic = site.answersByTopic();

        assertEquals(
                List.of("b", "a"),
                byTopic.getOrDefault("law", List.of()).stream()
                        .map(entry -> entry.id().slug())
                        .toList());
        assertEquals(2, byTopic.size());
    }

    @Test
    void theDayOfTheGuideIsTheNewestThatReadersSee() {
        Entry term = entry(EntryKind.TERM, "t", revision(3, EN), draft(revision(5, EN)));

        assertEquals(LocalDate.of(2026, 3, 1), site(answer("a", "law", 1), term).day(LocalDate.MAX));
        assertEquals(LocalDate.EPOCH, site().day(LocalDate.MAX));
        LocalDate edition = LocalDate.of(2026, 4, 1);
        assertEquals(
                edition,
                site(answer("a", "law", 1), term)
                        .with(List.of(new Edition(
                                edition,
                                new Localized(Map.of(), EN, NOWHERE),
                                List.of(),
                                Map.of(),
                                List.of(),
                                NOWHERE)))
                        .day(LocalDate.MAX));
    }

    @Test
    void retiredEntriesAndDraftsAreNotPublished() {
        Entry old = answer("old", "law", 1);
        Entry retired = new Entry(
                old.id(),
                old.placement(),
                List.of(),
                Optional.of(new Retirement(LocalDate.EPOCH, Optional.empty())),
                List.of(),
                List.of(),
                old.revisions(),
                NOWHERE);
        Entry unseen = entry(EntryKind.FAQ, "draft", draft(revision(1, EN)));

        Site site = site(retired, unseen, answer("a", "law", 1));

        assertEquals(
                List.of("a"),
                site.published(EntryKind.FAQ).stream()
                        .map(entry -> entry.id().slug())
                        .toList());
        assertEquals(List.of("a", "draft", "old"), site.slugs(EntryKind.FAQ));
    }

    @Test
    void frontMatterNamesEntriesByKindAndSlug() {
        Site site = site(answer("a", "law", 1));

        assertEquals(
                Optional.of("a"), site.named("faq/a").map(entry -> entry.id().slug()));
        assertEquals(Optional.empty(), site.named("term/a"));
        assertEquals(Optional.empty(), site.named("a"));
        assertEquals(Optional.empty(), site.named("/a"));
    }

    @Test
    void aTextThatIsMissingIsTheSourcesElseNothing() {
        Localized both = new Localized(Map.of(EN, Models.at("law"), ES, Models.at("ley")), EN, NOWHERE);

        assertEquals("ley", both.in(ES));
        assertEquals("law", Models.words("law").in(ES));
        assertEquals("", new Localized(Map.of(ES, Models.at("ley")), EN, NOWHERE).in(EN));
    }

    @Test
    void aGuideHasALanguage() {
        Guide guide = site().guide();

        assertEquals(EN, guide.source());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Guide(
                        guide.title(),
                        List.of(),
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Map.of(),
                        guide.readability(),
                        List.of(),
                        Optional.empty(),
                        Signposts.NONE,
                        Roles.NONE_DECLARED,
                        FrameSettings.USUAL,
                        Set.of(),
                        Withholding.NONE,
                        HandoutSettings.NONE));
    }

    @Test
    void theShortAnswerIsTheFirstBlockIfThatIsAParagraph() {
        Block words = block(BlockKind.PARAGRAPH, "Two words.");
        Block list = block(BlockKind.LIST, "one\ntwo  three");

        assertEquals(Optional.of(words), document(EN, words, list).shortAnswer());
        assertEquals(Optional.empty(), document(EN, list, words).shortAnswer());
        assertEquals(Optional.empty(), document(EN).shortAnswer());
    }

    @Test
    void linksOfATextComeInOrderFootnotesLast() {
        Reference first = new Reference(Scheme.TERM, "a", "", "a", NOWHERE);
        Reference note = new Reference(Scheme.WEB, "https://b", "", "b", NOWHERE);
        Document document = new Document(
                EN,
                Models.at("t"),
                Models.at("h"),
                List.of(),
                Provenance.none(),
                false,
                Optional.empty(),
                List.of(block(BlockKind.PARAGRAPH, "a", first)),
                List.of(new Footnote("1", Models.paragraph(Models.link(note)), "b", NOWHERE)),
                NOWHERE);

        assertEquals(List.of(first, note), document.references());
        assertEquals(Optional.of(new EntryId(EntryKind.TERM, "a")), first.entry());
        assertEquals(Optional.empty(), note.entry());
        assertEquals(
                List.of("faq:", "term:", "page:", "quiz:", "state:", "cite:", "#", "https:", "mailto:", "tel:"),
                Models.LINKS.all().stream().map(Scheme::prefix).toList());
    }
}

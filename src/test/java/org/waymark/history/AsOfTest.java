package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.history.Texts.month;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.at;
import static org.waymark.model.Models.entry;
import static org.waymark.model.Models.revision;
import static org.waymark.model.Models.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.model.BlockId;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Move;
import org.waymark.model.Provenance;
import org.waymark.model.Retirement;
import org.waymark.model.Revision;

class AsOfTest {
    private static final Entry ANSWER = entry(EntryKind.FAQ, "a", revision(2, EN, ES), revision(4, EN));
    private static final Entry TERM = entry(EntryKind.TERM, "a", revision(3, EN, ES), revision(4, EN));

    private static List<Integer> numbers(Entry entry, LocalDate day) {
        return new AsOf(day)
                .cut(site(entry)).entries().values().stream()
                        .flatMap(kept -> kept.revisions().stream())
                        .map(Revision::number)
                        .toList();
    }

    @Test
    void theNewestRevisionInForceIsShown() {
        assertEquals(List.of(2), numbers(ANSWER, month(4).minusDays(1)));
        assertEquals(List.of(2, 4), numbers(ANSWER, month(4)));
    }

    @Test
    void anAnswerNotYetInForceIsAbsent() {
        assertEquals(List.of(), numbers(ANSWER, month(2).minusDays(1)));
    }

    @Test
    void aTermNotYetInForceShowsItsFirstRevision() {
        assertEquals(List.of(3), numbers(TERM, month(1)));
    }

    @Test
    void aTranslationCountsFromItsOwnDay() {
        Revision sound = revision(2, EN, ES);
        var translation = new Provenance.Translation(Provenance.State.MACHINE, Optional.empty(), month(3));
        var provenance = new Provenance(Optional.of(translation), Optional.empty(), Optional.of(month(5)), List.of());
        Revision translated = sound.with(java.util.Map.of(
                EN, sound.source(), ES, sound.document(ES).orElseThrow().with(provenance)));
        Entry answer = entry(EntryKind.FAQ, "a", translated);

        assertEquals(Optional.empty(), cut(answer, month(2)).in(ES));
        assertEquals(2, cut(answer, month(3)).in(ES).orElseThrow().revision().number());
        assertEquals(
                Optional.empty(),
                cut(answer, month(3))
                        .in(ES)
                        .orElseThrow()
                        .document()
                        .provenance()
                        .checked());
    }

    private static Entry cut(Entry entry, LocalDate day) {
        return new AsOf(day).cut(site(entry)).entry(entry.id()).orElseThrow();
    }

    @Test
    void whatIsRetiredLaterIsStillGiven() {
        Entry retired = new Entry(
                ANSWER.id(),
                ANSWER.placement(),
                List.of(),
                Optional.of(new Retirement(month(6), Optional.empty())),
                List.of(),
                List.of(),
                ANSWER.revisions(),
                NOWHERE);

        assertEquals(Optional.empty(), cut(retired, month(5)).retired());
        assertEquals(retired.retired(), cut(retired, month(6)).retired());
    }

    @Test
    void aBlockHasMovedOnceItsNewPlaceIsInForce() {
        var move = new Move(at("sum"), at(BlockId.parse("faq/b").orElseThrow()));
        var toABlock = new Move(at("rest"), at(BlockId.parse("faq/b#rest").orElseThrow()));
        Entry from = ANSWER.with(List.of(move, toABlock));
        Entry to = entry(EntryKind.FAQ, "b", revision(3, EN));

        assertEquals(
                List.of(),
                new AsOf(month(2))
                        .cut(site(from, to))
                        .entry(from.id())
                        .orElseThrow()
                        .moves());
        assertEquals(
                List.of(move),
                new AsOf(month(3))
                        .cut(site(from, to))
                        .entry(from.id())
                        .orElseThrow()
                        .moves());
    }
}

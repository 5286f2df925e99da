package org.waymark.render.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Models;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.render.Addresses;
import org.waymark.render.Theme;
import org.waymark.render.context.SiteContext;

class LastChangeTest {
    private static final Path EDITIONS = Path.of("src/test/resources/sites/editions");
    private static final LocalDate CHANGED = LocalDate.of(2026, 5, 1);

    private static Optional<LastChange> on(LocalDate day) {
        Site site = new SiteReader(
                        Kinds.files(EDITIONS.resolve("content"), EDITIONS.resolve("i18n")), new Diagnostics())
                .read()
                .orElseThrow();
        Entry answer = site.entry(new EntryId(EntryKind.FAQ, "deadline")).orElseThrow();
        SiteContext context = SiteContext.of(site, new Theme(Path.of("themes/default"), new Diagnostics()), "", day);
        return LastChange.of(answer, context.in(Models.EN).page(language -> Addresses.entry(answer.id(), language)));
    }

    /** The guide's day is an edition's or one that was asked for, never the clock's. */
    @Test
    void aChangeIsOnTopOfTheAnswerForNinetyDaysOfTheGuide() {
        assertTrue(on(CHANGED).isPresent());
        assertEquals(1, on(CHANGED.plusDays(90)).orElseThrow().fold().size());
        assertEquals(Optional.empty(), on(CHANGED.plusDays(91)));
    }
}

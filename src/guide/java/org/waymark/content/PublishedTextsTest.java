package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.history.PublishedText;
import org.waymark.model.Edition;
import org.waymark.model.Piece;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;

/** What the guide has published stays as it was, in the eyes of this program too. */
class PublishedTextsTest {
    private static final LocalDate LAST_OF_THE_FIRST_FORM = LocalDate.of(2026, 11, 24);

    @Test
    void everySumOfAClosedEditionIsFoundAgain() {
        Map<String, Piece> pieces = OwnGuide.SITE.piecesByPath();
        List<String> sums = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Edition edition : OwnGuide.SITE.editions()) {
            for (Edition.Published page : edition.published()) {
                page.own().ifPresent(own -> {
                    sums.add(own.fingerprint());
                    boolean isFound = PublishedText.of(pieces.get(page.text()), own.revision(), page.language())
                            .filter(text -> text.matches(own.fingerprint()))
                            .isPresent();
                    if (!isFound) {
                        lost.add(edition.day() + " " + page.page().value());
                    }
                });
            }
        }

        assertEquals(List.of(), lost);
        assertTrue(sums.stream().filter(sum -> !sum.startsWith("v2:")).count() >= 250, sums.size() + " sums");
    }

    @Test
    void theFirstEditionsHaveSumsOfTheFirstFormForTextsOfEachKind() {
        for (String kind : List.of("faq/", "glossary/", "pages/", "quiz/", "states/")) {
            assertTrue(
                    OwnGuide.SITE.editions().stream()
                            .filter(edition -> !edition.day().isAfter(LAST_OF_THE_FIRST_FORM))
                            .flatMap(edition -> edition.published().stream())
                            .filter(page -> page.text().startsWith(kind))
                            .anyMatch(page -> page.own()
                                    .filter(own -> !own.fingerprint().startsWith("v2:"))
                                    .isPresent()),
                    kind);
        }
    }

    @Test
    void aCheckOfTheGuideHasNothingToSay() {
        var project = Builds.project(Builds.REPOSITORY, Path.of("themes/default"), Path.of("site"));

        BuildReport report = Builds.run(project, Target.NOTHING);

        assertEquals(
                List.of(),
                report.diagnostics().all().stream().map(Diagnostic::format).toList());
    }
}

package org.waymark.render.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.render.Theme;
import org.waymark.render.context.SiteContext;
import org.waymark.render.updates.Changelog.Release;
import org.waymark.render.updates.UpdateView.Detail;
import org.waymark.render.updates.UpdateView.Phrase;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** What is told of a guide's changes: of all that can change, once, under the right day. */
class ChangelogTest {
    private static Changelog changelog(SiteContext context) {
        return Changelog.of(context, Kinds.updates(context.site()));
    }

    private static final Path EDITIONS = Path.of("src/test/resources/sites/editions");
    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final Language AR = new Language("ar");

    @TempDir
    Path temp;

    private static Site read(Path content, Path messages) {
        return new SiteReader(Kinds.files(content, messages), new Diagnostics())
                .read()
                .orElseThrow();
    }

    private static Site editions() {
        return read(EDITIONS.resolve("content"), EDITIONS.resolve("i18n"));
    }

    private static SiteContext context(Site site, LocalDate day) {
        return SiteContext.of(site, new Theme(Path.of("themes/default"), new Diagnostics()), "", day);
    }

    private static List<String> lines(Changelog changelog) {
        return changelog.issues().stream()
                .flatMap(issue -> issue.updates().stream().map(update -> issue.day() + " " + update.key()))
                .toList();
    }

    @Test
    void changesStandUnderTheEditionThatHoldsThemTheNewestFirst() {
        Site site = editions();

        Changelog changelog = changelog(context(site, site.day(LocalDate.MAX)));

        assertEquals(
                List.of(
                        "2026-07-01 glossary/court/r2",
                        "2026-05-01 faq/deadline/r3",
                        "2026-03-01 faq/deadline/r2",
                        "2026-03-01 faq/fees/r1"),
                lines(changelog));
        assertEquals(
                List.of("Fourth edition", "Third edition", "Second edition", "First edition"),
                changelog.issues().stream()
                        .flatMap(issue -> issue.edition().stream())
                        .map(edition -> edition.name().in(EN))
                        .toList());
    }

    @Test
    void anEditionHoldsAllSinceTheOneBeforeAndWhatComesLaterItsOwnDay() {
        Site all = editions();
        Site site = all.with(List.of(all.editions().get(0), all.editions().get(2)));

        List<Release> issues = changelog(context(site, site.day(LocalDate.MAX))).issues();

        assertEquals(
                List.of("2026-07-01 ", "2026-05-01 Third edition", "2026-01-01 First edition"),
                issues.stream()
                        .map(issue -> issue.day() + " "
                                + issue.edition()
                                        .map(edition -> edition.name().in(EN))
                                        .orElse(""))
                        .toList());
        assertEquals(3, issues.get(1).updates().size());
    }

    @Test
    void withoutAnEditionTheOldestDayIsTheFirst() {
        Site all = editions();
        Site site = all.with(List.of());

        List<Release> issues = changelog(context(site, site.day(LocalDate.MAX))).issues();

        assertEquals(4, issues.size());
        assertEquals(List.of(), issues.get(3).updates());
        assertTrue(issues.get(3).opening().isPresent());
        assertTrue(issues.stream().limit(3).allMatch(issue -> issue.opening().isEmpty()));
    }

    @Test
    void theEndOfAnAnswerIsToldOnItsDayAndItsAddressSaysWhatToReadNow() {
        Trees.copy(EDITIONS.resolve("content"), temp.resolve("content"));
        String entry = "content/faq/cost/entry.yaml";
        Trees.write(temp, entry, Trees.text(temp.resolve(entry)) + "retired: {on: 2026-06-01, see: faq/deadline}\n");
        Site site = read(temp.resolve("content"), EDITIONS.resolve("i18n"));

        Update end = changelog(context(site, site.day(LocalDate.MAX)))
                .updates()
                .filter(update -> update.key().equals("faq/fees/retired"))
                .findFirst()
                .orElseThrow();
        UpdateView view = end.view(context(site, site.day(LocalDate.MAX)).in(ES));

        assertEquals("es: Retired 1 de junio de 2026", view.sentences().get(0).text());
        assertEquals("es/faq/cost.html", view.target().path());
        assertEquals(
                4, lines(changelog(context(site, LocalDate.of(2026, 5, 31)))).size() + 1);
    }

    @Test
    void nothingIsToldThatIsLaterThanTheDay() {
        Changelog changelog = changelog(context(editions(), LocalDate.of(2026, 4, 30)));

        assertEquals(List.of("2026-03-01 faq/deadline/r2", "2026-03-01 faq/fees/r1"), lines(changelog));
    }

    @Test
    void aSentenceIsInTheLanguageWhereItIsWrittenThereElseInTheSources() {
        SiteContext context = context(editions(), LocalDate.of(2026, 3, 1));
        Update update = changelog(context).issues().get(0).updates().get(0);

        UpdateView spanish = update.view(context.in(ES));
        UpdateView arabic = update.view(context.in(AR));

        assertEquals(
                List.of(new Phrase("The court must now answer within thirty days.", "en", "ltr")), spanish.sentences());
        assertEquals(List.of("es: Behind inglés"), spanish.notes());
        assertEquals(List.of(new Phrase("يجب على المحكمة الآن أن ترد خلال 30 يوما.", "ar", "rtl")), arabic.sentences());
        assertEquals(List.of(), arabic.notes());
    }

    /** Three states that came at once, one of which changed; and a questionnaire with a stricter rule. */
    private SiteContext tools() {
        GuideFolder.ofEachKind(temp);
        for (String state : List.of("na", "oa", "pa")) {
            change("states/" + state + "/r1/state.yaml", "(?m)^effective: .*", "effective: 2026-06-05");
        }
        Trees.copy(temp.resolve("content/states/pa/r1"), temp.resolve("content/states/pa/r2"));
        change("states/pa/r2/state.yaml", "(?m)^effective: .*", "effective: 2027-01-01\nchange: \"Longer.\"");
        change("states/pa/r2/es.yaml", "(?m)^translation:", "change: \"Más largo.\"\ntranslation:");
        for (String next : List.of("r2", "r3")) {
            Trees.copy(temp.resolve("content/quiz/check/r1"), temp.resolve("content/quiz/check/" + next));
        }
        change("quiz/check/r2/quiz.yaml", "(?m)^effective: .*", "effective: 2026-06-01\nchange: \"Other words.\"");
        change("quiz/check/r3/quiz.yaml", "(?m)^effective: .*", "effective: 2027-01-01\nchange: \"Stricter.\"");
        change("quiz/check/r3/quiz.yaml", "\\[yes, partly\\]}, then: fits", "[yes, partly]}, then: ask");
        Site site = read(temp.resolve("content"), Path.of("i18n"));
        return context(site, site.day(LocalDate.MAX));
    }

    private void change(String file, String pattern, String replacement) {
        String before = Trees.text(temp.resolve("content").resolve(file));
        String after = before.replaceFirst(pattern, replacement);
        assertTrue(!before.equals(after), file + ": " + pattern);
        Trees.write(temp, "content/" + file, after);
    }

    @Test
    void newStatesAreOneLineAndALawThatChangedHasItsOwn() {
        SiteContext context = tools();
        List<Update> states = changelog(context)
                .updates()
                .filter(update -> update.group().message().equals("states.updates.part"))
                .toList();

        assertEquals(
                List.of("Pine Island Más largo.", "Leyes por estado Nuevo: las leyes de 3 estados y territorios."),
                states.stream()
                        .map(update -> update.view(context.in(ES)))
                        .map(view -> view.heading().text() + " "
                                + view.sentences().get(0).text())
                        .toList());
    }

    @Test
    void rulesOfTheQuestionnaireAreComparedInTheReadersWords() {
        SiteContext context = tools();
        List<Update> checks = changelog(context)
                .updates()
                .filter(update -> update.group().message().equals("updates.part.quiz"))
                .toList();

        List<Detail> stricter = checks.get(0).view(context.in(EN)).details();
        List<Detail> same = checks.get(1).view(context.in(ES)).details();

        assertEquals("quiz/check/r3", checks.get(0).key());
        assertTrue(stricter.get(0).sentence().text().endsWith("ways to answer lead to a different result."));
        assertTrue(
                stricter.get(1).sentence().text().contains(" is now "),
                stricter.get(1).sentence().text());
        assertTrue(
                stricter.get(1).list().get(0).text().startsWith("Is there a paper?"),
                stricter.get(1).list().get(0).text());
        assertEquals(1, same.size());
        assertEquals(
                "Ninguna manera de responder lleva a un resultado distinto.",
                same.get(0).sentence().text());
    }

    @Test
    void theFirstDayIsCountedNotListed() {
        SiteContext context = tools();

        Optional<Opening> opening = changelog(context).issues().stream()
                .flatMap(issue -> issue.opening().stream())
                .findFirst();

        assertEquals(
                List.of("This guide was first published, with 2 answers, 2 legal words explained, a questionnaire."),
                opening.orElseThrow().view(context.in(EN)).sentences().stream()
                        .map(Phrase::text)
                        .toList());
    }
}

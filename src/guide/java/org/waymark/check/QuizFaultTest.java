package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.check.quiz.QuizNameCheck;
import org.waymark.check.quiz.QuizProofCheck;
import org.waymark.check.quiz.QuizProofs;
import org.waymark.check.quiz.QuizWordsCheck;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.read.tree.ReadCache;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;

/** One change to the guide's own questionnaire, and what its author is told. */
class QuizFaultTest {
    private static final Check PROOF =
            (site, diagnostics) -> new QuizProofCheck(QuizProofs.of(site)).run(site, diagnostics);
    private static final List<Check> CHECKS =
            List.of(new QuizNameCheck(), PROOF, new QuizWordsCheck(), new LinkCheck(), new TitleCheck());

    /** Of the guide, only the file that was changed is read again. */
    private static final ReadCache CACHE = new ReadCache();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void copyTheGuide() {
        GuideFolder.copyOf(Builds.REPOSITORY, folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quiz.yaml | survivor: no}, then: does | survivr: no}, then: does | error: unknown question 'survivr' [quiz-name]
            quiz.yaml | unsettled: ask-attorney | unsettled: ask-atorney | Did you mean 'ask-attorney'?
            quiz.yaml | {survivor: no}, then | {survivor: not-sure}, then | a row names the unsure option 'not-sure' [quiz-unsure]
            quiz.yaml | {sentence: none} | {sentence: served} | no row says what 'sentence_reduction' comes to
            quiz.yaml | {sentence: none} | {sentence: [none, served]} | row S3 (line 120) and row S1 (line 108) both say what 'sentence_reduction'
            quiz.yaml | disposition: acquitted}, then: may | disposition: acquitted, sentence: served}, then: may | no answers reach row E2
            quiz.yaml | - {rule: V5 | - {rule: V7, for: vacatur, if: {reduced_disposition: acquitted}, then: does-not-fit}\\n  - {rule: V5 | all answers of row V7
            quiz.yaml | federal_charge: no}, then | federal_charge: [no, yes]}, then | [quiz-shadowed]
            quiz.yaml | unsure: {not-sure: [serving-now, served, none]} | unsure: {not-sure: [serving-now, served, none]}\\n    ends: [none] | does not always lead to the same outcome
            quiz.yaml | what-is-vacatur#short | what-is-vacatur#shirt | there is no block 'shirt'
            quiz.yaml | cites: [usc-18-28-b] | cites: [usc-18-29] | unknown source 'usc-18-29'
            quiz.yaml | {expungement: [yes, no]} | {expungment: [yes, no]} | unknown result 'expungment' [quiz-name]
            quiz.yaml | {expungement: [yes, no]} | {expungement: [yes, not-sure]} | unknown sure option 'not-sure' [quiz-name]
            quiz.yaml | not-violent: {violent_crime: no} | not-violent: {violent_crim: no} | unknown question 'violent_crim' [quiz-name]
            quiz.yaml | not-violent: {violent_crime: no} | not-violent: {violent_crime: [no, yes]} | 'not-violent' is called several answers to one question [quiz-name]
            quiz.yaml | reduced-acquitted: { | convicted: { | 'convicted' is still an answer to 'disposition' [quiz-name]
            quiz.yaml | not-violent: {violent_crime: no} | not-violent: {violent_crime: no, minor_victim: yes} | no reader can give the answers that 'not-violent' to 'violent_crime_category' is called now [quiz-unreachable]
            en.yaml | doubt: You | doubts: You | there are no words for 'questions.direct_result.doubt' [quiz-words]
            en.yaml | no: "No", not-sure: I’m not sure} | no: "No"} | there are no words for 'questions.survivor.options.not-sure' [quiz-words]
            en.yaml | next:\\n      - Keep | later:\\n      - Keep | an outcome has no next steps: 'outcomes.already-done.next' [quiz-next-steps]
            en.yaml | begin: Start | begin: Start\\nbegun: Start | words for nothing: 'begun' [quiz-words]
            en.yaml | title: Self-check | title: Are you a survivor? | the title says 'survivor'
            """)
    void isTold(String file, String from, String to, String expected) {
        GuideFolder guide = new GuideFolder(folder);
        String changed = "content/quiz/self-check/r3/" + file;
        String sound = guide.text(changed);
        String before = from.replace("\\n", "\n");
        assertTrue(sound.contains(before), "there is no " + before);

        String told = told(guide, changed, sound.replaceFirst(Pattern.quote(before), to.replace("\\n", "\n")));
        guide.with(changed, sound);
        CACHE.forget(folder.resolve(changed));

        assertTrue(told.contains(expected), told);
        assertTrue(
                told.contains("content/quiz/self-check/r3/" + file + (told.contains("quiz-words]") ? "" : ":")), told);
    }

    private static String told(GuideFolder guide, String changed, String text) {
        Diagnostics diagnostics = new Diagnostics();
        guide.with(changed, text);
        CACHE.forget(folder.resolve(changed));
        Site site = new SiteReader(Kinds.files(guide.content(), guide.messages()), CACHE, diagnostics)
                .read()
                .orElseThrow();
        CHECKS.forEach(check -> check.run(site, diagnostics));
        return String.join(
                "\n", diagnostics.all().stream().map(Diagnostic::format).toList());
    }
}

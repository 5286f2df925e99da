package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.author.translation.NextTranslation;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.exchange.Claim;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.GuideTexts;
import org.waymark.exchange.ReturnCheck;
import org.waymark.exchange.Returned;
import org.waymark.exchange.apply.GuideUpdate;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Project;
import org.waymark.translation.Marks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark translations import}: takes in a file that a translator sent back. */
@Command(
        name = "import",
        description =
                "Takes in a file that a translator sent back: po, xliff or html. Refuses all of it if a translation lost a"
                        + " link, a citation, a number or a placeholder, and says which. What is not changed keeps every byte.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translations import waymark-vi.po --state reviewed --by \"Ana Doe\""})
final class TranslationsImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 32L << 20;

    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(paramLabel = "FILE", description = "the file that came back")
    private Path file = Path.of("");

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description =
                    "what holds for the whole file: machine, translated or reviewed (default: what the file says)")
    private @Nullable String state;

    @Option(names = "--by", paramLabel = "NAME", description = "who translated or reviewed it, as readers shall see it")
    private String by = "";

    @Override
    public Integer call() {
        String text = text();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Returned> returned = ExchangeFiles.of(text).read(name(), text, diagnostics);
        Project project = invocation.project();
        Optional<Invocation.UnfinishedSite> work =
                returned.isEmpty() ? Optional.empty() : invocation.unfinishedSite(project);
        if (returned.isPresent() && work.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        if (work.isPresent()) {
            update(returned.get(), work.get(), project, diagnostics);
        }
        if (diagnostics.hasErrors()) {
            invocation.print(diagnostics, Format.TEXT);
            return Main.ERRORS_IN_CONTENT;
        }
        return 0;
    }

    private void update(Returned returned, Invocation.UnfinishedSite work, Project project, Diagnostics diagnostics) {
        Site site = work.site();
        List<Language> languages = site.guide().languages();
        Language language = invocation.language(returned.language().tag(), languages.subList(1, languages.size()));
        Exchange guide = new GuideTexts(project.contentDir(), site, language)
                .exchange(new Marks(work.marks()), piece -> true, project.today());
        Optional<Claim> claim = claim(returned);
        var changed = new ReturnCheck(guide, site, diagnostics).check(returned, claim);
        if (!diagnostics.hasErrors()) {
            NextTranslation next =
                    new NextTranslation(project.contentDir(), languages.get(0), site.kinds(), project.today());
            tell(
                    new GuideUpdate(project.contentDir(), guide, next, project.today()).write(returned, changed, claim),
                    left(returned, guide));
        }
    }

    /** What is said of the whole file: on the command line, or else in the file. */
    private Optional<Claim> claim(Returned returned) {
        if (state == null) {
            return returned.claim().map(own -> by.isBlank() ? own : new Claim(own.state(), by));
        }
        String typed = state;
        String name = by.isBlank() ? returned.claim().map(Claim::by).orElse("") : by;
        return Optional.of(Claim.of(typed, name)
                .orElseThrow(() -> invocation.usageError(
                        "There is no state '" + typed + "'. Write machine, translated or reviewed.")));
    }

    /** How many texts of the file are not finished. */
    private static long left(Returned returned, Exchange guide) {
        var texts = guide.byKey();
        return returned.texts().stream()
                .filter(text ->
                        texts.containsKey(text.key()) && !text.progress().isFinished())
                .count();
    }

    private void tell(List<GuideUpdate.Outcome> outcomes, long left) {
        PrintWriter out = invocation.out();
        for (GuideUpdate.Outcome outcome : outcomes) {
            String note = outcome.note().isEmpty() ? "" : ": " + outcome.note();
            out.println(
                    outcome.files().isEmpty()
                            ? outcome.piece() + note
                            : outcome.piece() + ": " + count(outcome.texts()) + " in "
                                    + String.join(", ", outcome.files()) + note);
        }
        if (outcomes.isEmpty()) {
            out.println("Nothing differs from what the guide has. Nothing was written.");
        }
        if (left > 0) {
            out.println(count(left) + " of the file " + (left == 1 ? "is" : "are")
                    + " not finished, and stayed as before.");
        }
        if (!outcomes.isEmpty()) {
            out.println("Then: ./waymark check");
        }
        out.flush();
    }

    private static String count(long texts) {
        return texts + (texts == 1 ? " text" : " texts");
    }

    private String name() {
        return file.toString().replace('\\', '/');
    }

    private String text() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                return ExchangeFiles.text(file)
                        .orElseThrow(
                                () -> invocation.usageError(
                                        "'" + file
                                                + "' is neither in UTF-8 nor in UTF-16. Open it in the program that wrote it, and save it as UTF-8."));
            }
        } catch (IOException e) {
            // told below
        }
        throw invocation.usageError("'" + file + "' cannot be read: name a file of at most 32 MiB.");
    }
}

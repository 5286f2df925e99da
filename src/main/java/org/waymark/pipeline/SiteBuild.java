package org.waymark.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.check.AddressCheck;
import org.waymark.check.AliasCheck;
import org.waymark.check.Check;
import org.waymark.check.ClaimCheck;
import org.waymark.check.EditionCheck;
import org.waymark.check.HeadingCheck;
import org.waymark.check.LinkCheck;
import org.waymark.check.MessageCheck;
import org.waymark.check.MoveCheck;
import org.waymark.check.PageIdCheck;
import org.waymark.check.QuizNameCheck;
import org.waymark.check.QuizPlaceholderCheck;
import org.waymark.check.QuizProofCheck;
import org.waymark.check.QuizWordsCheck;
import org.waymark.check.RevisionCheck;
import org.waymark.check.SearchCheck;
import org.waymark.check.SentenceCheck;
import org.waymark.check.ShortAnswerCheck;
import org.waymark.check.SlugCheck;
import org.waymark.check.SourceAgeCheck;
import org.waymark.check.StateCheck;
import org.waymark.check.StateListCheck;
import org.waymark.check.StateWordsCheck;
import org.waymark.check.TermCheck;
import org.waymark.check.TitleCheck;
import org.waymark.check.TopicCheck;
import org.waymark.check.TranslatedWordsCheck;
import org.waymark.check.TranslationCheck;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.history.AsOf;
import org.waymark.i18n.Typeset;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.pipeline.Progress.Stage;
import org.waymark.read.SiteReader;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;
import org.waymark.render.Theme;
import org.waymark.render.data.DataRenderer;
import org.waymark.render.handout.PrintRenderer;
import org.waymark.render.map.MapRenderer;
import org.waymark.render.page.PageRenderer;
import org.waymark.render.page.SitemapRenderer;
import org.waymark.render.past.PastRenderer;
import org.waymark.render.quiz.QuizRenderer;
import org.waymark.render.search.SearchAssets;
import org.waymark.render.updates.UpdatesRenderer;
import org.waymark.search.Indexes;
import org.waymark.write.Staging;

/**
 * One build of the whole site. Read it from top to bottom: read, check, render, write.
 *
 * <p>Each step takes only what the step before it made. All faults are gathered before the build is refused, and nothing
 * in the output folder changes unless everything is sound.
 */
public final class SiteBuild {
    private static final List<Renderer> RENDERERS = List.of(
            new PageRenderer(),
            new PastRenderer(),
            new PrintRenderer(),
            new QuizRenderer(),
            new MapRenderer(),
            new DataRenderer(),
            new UpdatesRenderer(),
            new SitemapRenderer());

    private final Project project;
    private final Progress progress;

    public SiteBuild(Project project, Progress progress) {
        this.project = project;
        this.progress = progress;
    }

    /** Makes the site and writes it, if it is sound and the target wants it. */
    public BuildReport run(Target target) {
        var diagnostics = new Diagnostics();
        try (Staging staging = target.stage(project, diagnostics)) {
            return run(staging, diagnostics);
        }
    }

    private BuildReport run(Staging staging, Diagnostics diagnostics) {
        // read: content/ and i18n/ become the model
        progress.begin(Stage.READ);
        Optional<Site> site = new SiteReader(project.contentDir(), project.messagesDir(), diagnostics).read();
        if (site.isEmpty()) {
            return BuildReport.refused(diagnostics);
        }

        // check: everything an author can mend, reported together
        progress.begin(Stage.CHECK);
        var proof = new QuizProofCheck();
        checks(proof, project.today()).parallelStream().forEach(check -> check.run(site.get(), diagnostics));
        var indexes = new Indexes();
        Site set = new Typeset().of(site.get());
        if (!diagnostics.hasErrors()) {
            new SearchCheck(indexes).run(set, diagnostics); // asks an index, which takes sound texts
        }
        if (diagnostics.hasErrors()) {
            return BuildReport.refused(diagnostics);
        }

        // render: the model, as it stands today or stood on the day that is asked for, becomes a plan of its pages
        progress.begin(Stage.RENDER);
        SiteContext book = book(set, new SearchAssets(indexes), diagnostics);
        List<Page> plan = plan(book, diagnostics);

        // render and stage: each page goes to the staging as soon as it is made
        List<BuildReport.Written> written =
                plan.parallelStream().map(page -> stage(page, staging)).toList();
        if (diagnostics.hasErrors()) {
            return BuildReport.refused(diagnostics); // faults of templates; what was staged is given up
        }

        // write: only now does the output folder change
        progress.begin(Stage.WRITE);
        staging.commit();
        return BuildReport.built(book.site(), proof.proofs(), written, diagnostics)
                .with(Scheduled.of(set, project.shownOn()));
    }

    private SiteContext book(Site site, SearchAssets search, Diagnostics diagnostics) {
        Site shown = new AsOf(project.shownOn()).cut(site);
        var theme = new Theme(project.themeDir(), diagnostics);
        var book =
                SiteContext.of(shown, theme, project.baseUrl(), project.asOf().orElse(shown.day(project.today())));
        return book.with(search.of(book));
    }

    static List<Page> plan(SiteContext book, Diagnostics diagnostics) {
        List<Page> plan =
                RENDERERS.stream().flatMap(renderer -> renderer.plan(book)).toList();
        OutputPaths.check(plan, diagnostics);
        return plan;
    }

    private static BuildReport.Written stage(Page page, Staging staging) {
        OutputFile file = page.make();
        staging.put(file);
        return new BuildReport.Written(file.path(), file.content().length);
    }

    static List<Check> checks(Check proof, LocalDate today) {
        return List.of(
                new TopicCheck(),
                new SlugCheck(),
                new RevisionCheck(),
                new EditionCheck(),
                new TranslationCheck(),
                new TranslatedWordsCheck(),
                new LinkCheck(),
                new AddressCheck(),
                new MoveCheck(),
                new HeadingCheck(),
                new PageIdCheck(),
                new ShortAnswerCheck(),
                new AliasCheck(),
                new TitleCheck(),
                new TermCheck(),
                new SentenceCheck(),
                new ClaimCheck(),
                new QuizNameCheck(),
                proof,
                new QuizWordsCheck(),
                new QuizPlaceholderCheck(),
                new StateListCheck(),
                new StateCheck(),
                new StateWordsCheck(),
                new MessageCheck(),
                new SourceAgeCheck(today));
    }
}

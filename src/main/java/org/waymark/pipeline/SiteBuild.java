package org.waymark.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.check.CheckedSite;
import org.waymark.check.Checks;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.pipeline.Progress.Stage;
import org.waymark.pipeline.sheet.HandoutFiles;
import org.waymark.pipeline.sheet.HandoutMode;
import org.waymark.pipeline.sheet.HandoutReport;
import org.waymark.pipeline.sheet.MadeHandouts;
import org.waymark.read.SiteReader;
import org.waymark.render.Addresses;
import org.waymark.render.Page;
import org.waymark.value.FilledValues;
import org.waymark.write.Staging;

/**
 * One build of the whole site. Read it from top to bottom: read, check, plan and render, write.
 *
 * <p>Each step takes only what the step before it returned. All faults are gathered before the build is refused, and nothing
 * in the output folder changes unless everything is sound.
 */
public final class SiteBuild {
    private final Project project;
    private final Progress progress;
    private final HandoutMode handouts;

    /** A build whose sheets remain pages. */
    public SiteBuild(Project project, Progress progress) {
        this(project, progress, HandoutMode.SKIP);
    }

    public SiteBuild(Project project, Progress progress, HandoutMode handouts) {
        this.project = project;
        this.progress = progress;
        this.handouts = handouts;
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
        Optional<Site> site = new SiteReader(project.files(), diagnostics)
                .read()
                .map(read -> FilledValues.on(project.shownOn(), read));
        if (site.isEmpty()) {
            return BuildReport.refused(diagnostics);
        }

        // check: everything that an author can correct, reported together
        progress.begin(Stage.CHECK);
        Optional<CheckedSite> checked =
                Checks.of(site.get(), project.today(), Kinds::checks).run(diagnostics, () -> false);
        if (checked.isEmpty()) {
            return BuildReport.refused(diagnostics);
        }

        // render: the model becomes a plan of its pages; each page goes to the staging as soon as it is made
        progress.begin(Stage.RENDER);
        var planner = new Planner(project, project.theme(diagnostics));
        SitePlan plan = planner.plan(checked.get().site(), checked.get().indexes()::on);
        OutputPaths.check(plan.pages(), diagnostics);
        List<BuildReport.Written> written =
                plan.pages().parallelStream().map(page -> stage(page, staging)).toList();
        if (diagnostics.hasErrors()) {
            return BuildReport.refused(diagnostics); // faults of templates; what was staged is given up
        }

        // handouts: sheets become files, and the pages that list them are made again
        HandoutReport made = handouts == HandoutMode.SKIP ? HandoutReport.NONE : handOut(planner, plan, staging);
        if (handouts == HandoutMode.REQUIRE && !made.missing().isEmpty()) {
            return BuildReport.refused(diagnostics).with(made);
        }

        // write: only now does the output folder change
        progress.begin(Stage.WRITE);
        staging.commit();
        return BuildReport.built(plan.context().site(), checked.get().proofs(), written, diagnostics)
                .with(Scheduled.of(checked.get().site(), project.shownOn()))
                .with(made);
    }

    private HandoutReport handOut(Planner planner, SitePlan plan, Staging staging) {
        MadeHandouts made = new HandoutFiles(
                        new HandoutFiles.Source(
                                plan.context(),
                                plan.pages(),
                                Planner.OF_KINDS,
                                project.themeDir().resolve("handout")),
                        progress::print)
                .make();
        made.files().forEach(staging::put);
        if (!made.files().isEmpty()) {
            Set<String> lists = plan.context().languages().stream()
                    .map(language -> Addresses.prints(language).path())
                    .collect(Collectors.toSet());
            planner.plan(plan.context().withDownloads(made.downloads())).pages().stream()
                    .filter(page -> lists.contains(page.path()))
                    .forEach(page -> stage(page, staging));
        }
        return made.report();
    }

    private static BuildReport.Written stage(Page page, Staging staging) {
        OutputFile file = page.make();
        staging.put(file);
        return new BuildReport.Written(file.path(), file.content().length);
    }
}

package org.waymark.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.check.CheckedSite;
import org.waymark.check.Checks;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.pipeline.BuildReport.Written;
import org.waymark.pipeline.Progress.Stage;
import org.waymark.pipeline.sheet.HandoutFiles;
import org.waymark.pipeline.sheet.HandoutMode;
import org.waymark.pipeline.sheet.HandoutReport;
import org.waymark.pipeline.sheet.MadeHandouts;
import org.waymark.read.SiteReader;
import org.waymark.render.Addresses;
import org.waymark.render.Download;
import org.waymark.render.Page;
import org.waymark.render.context.SiteContext;
import org.waymark.render.download.Downloads;
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
        Optional<Site> site = read(diagnostics);
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
        List<Page> downloads = Downloads.plan(plan.context(), plan.pages()).toList();
        SitePlan all = plan.with(downloads);
        OutputPaths.check(all.pages(), diagnostics);
        List<Written> written = stage(all.pages(), staging);
        if (diagnostics.hasErrors()) {
            return BuildReport.refused(diagnostics); // faults of templates; what was staged is given up
        }

        // handouts: sheets become files, and the pages that list all files are made again
        MadeHandouts made = handOut(all, staging);
        list(files(downloads, written, made), planner, plan.context(), staging);
        if (handouts == HandoutMode.REQUIRE && !made.report().missing().isEmpty()) {
            return BuildReport.refused(diagnostics).with(made.report());
        }

        // write: only now does the output folder change
        progress.begin(Stage.WRITE);
        staging.commit();
        return BuildReport.built(plan.context().site(), checked.get().proofs(), written, diagnostics)
                .with(Scheduled.of(checked.get().site(), project.shownOn()))
                .with(made.report());
    }

    private Optional<Site> read(Diagnostics diagnostics) {
        return new SiteReader(project.files(), diagnostics)
                .read()
                .map(read -> FilledValues.on(project.shownOn(), read));
    }

    private MadeHandouts handOut(SitePlan plan, Staging staging) {
        if (handouts == HandoutMode.SKIP) {
            return MadeHandouts.none(HandoutReport.NONE);
        }
        MadeHandouts made = new HandoutFiles(
                        new HandoutFiles.Source(
                                plan.context(),
                                plan.pages(),
                                Planner.OF_KINDS,
                                project.themeDir().resolve("handout")),
                        progress::print)
                .make();
        made.files().forEach(staging::put);
        return made;
    }

    /** Makes the lists of what there is to print once more: now it is known how long each file is. */
    private static void list(Map<String, Download> files, Planner planner, SiteContext context, Staging staging) {
        if (!files.isEmpty()) {
            Set<String> lists = context.languages().stream()
                    .map(language -> Addresses.prints(language).path())
                    .collect(Collectors.toSet());
            planner.plan(context.withDownloads(files)).pages().stream()
                    .filter(page -> lists.contains(page.path()))
                    .forEach(page -> stage(page, staging));
        }
    }

    /** The files beside the pages, by path. */
    private static Map<String, Download> files(List<Page> downloads, List<Written> written, MadeHandouts made) {
        Set<String> paths = downloads.stream().map(Page::path).collect(Collectors.toSet());
        Map<String, Download> files = new TreeMap<>(made.downloads());
        written.stream()
                .filter(file -> paths.contains(file.path()))
                .forEach(file -> files.put(file.path(), new Download(file.path(), file.bytes(), 1)));
        return files;
    }

    private static List<Written> stage(List<Page> pages, Staging staging) {
        return pages.parallelStream().map(page -> stage(page, staging)).toList();
    }

    private static Written stage(Page page, Staging staging) {
        OutputFile file = page.make();
        staging.put(file);
        return new Written(file.path(), file.content().length);
    }
}

package org.waymark.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Checks;
import org.waymark.check.KindChecks;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Typeset;
import org.waymark.model.Site;
import org.waymark.read.SiteReader;
import org.waymark.read.tree.ReadCache;
import org.waymark.render.Theme;
import org.waymark.search.Indexes;
import org.waymark.value.FilledValues;

/**
 * Builds a guide repeatedly while somebody writes it. Only what has changed is read again, pages are planned and
 * made when somebody asks for them, and nothing is written. For one thread.
 */
public final class Preview {
    private final Project project;
    private final UnaryOperator<Site> shown;
    private final Function<Site, List<KindChecks>> kindChecks;
    private final ReadCache cache = new ReadCache();
    private final Typeset typeset = new Typeset();
    private @Nullable Indexes indexes;
    private @Nullable Theme theme;
    private Diagnostics themeFaults = new Diagnostics();

    Preview(Project project, UnaryOperator<Site> shown, Function<Site, List<KindChecks>> kindChecks) {
        this.project = project;
        this.shown = shown;
        this.kindChecks = kindChecks;
    }

    /** The preview of what readers would see. */
    public static Preview of(Project project) {
        return new Preview(project, site -> site, Kinds::checks);
    }

    /** The preview of what readers would see if every draft were published. */
    public static Preview withDrafts(Project project) {
        return new Preview(project, Drafts::publish, Kinds::checks);
    }

    /** Forgets what was read from a file or folder that was written, moved or deleted. */
    public void forget(Path changed) {
        cache.forget(changed);
        if (project.isTheme(changed)) {
            theme = null;
        }
    }

    /** Reads what was forgotten, and plans the pages. Faults that only the checks find are not known yet. */
    public Attempt plan() {
        Diagnostics faults = new Diagnostics();
        return new SiteReader(project.files(), cache, faults)
                .read()
                .map(read -> plan(FilledValues.on(project.shownOn(), read), faults))
                .orElseGet(() -> Attempt.unread(faults));
    }

    private Attempt plan(Site read, Diagnostics faults) {
        Site set = typeset.of(shown.apply(read));
        if (faults.hasErrors()) {
            return Attempt.refused(faults, checks(read, set));
        }
        try {
            SitePlan plan = new Planner(project, theme()).plan(set, this::index);
            OutputPaths.check(plan.pages(), faults);
            return Attempt.planned(faults, new PlannedSite(plan, checks(read, set), List.of(faults, themeFaults)));
        } catch (RuntimeException fault) {
            return Attempt.unplanned(
                    faults, checks(read, set), fault); // a site that the checks will refuse may be impossible to plan
        }
    }

    /** The checks, which use the indexes of the pages for texts that are the same. */
    private Checks checks(Site read, Site set) {
        Indexes known = indexes;
        return new Checks(read, project.today(), kindChecks, () -> set, known == null ? Indexes::of : known::on);
    }

    private Indexes index(Site site) {
        Indexes found = indexes == null ? Indexes.of(site) : indexes.on(site);
        indexes = found;
        return found;
    }

    /** The theme as it was last read. A theme with a fault is read again, so that no fault outlives its cause. */
    private Theme theme() {
        if (theme == null || !themeFaults.all().isEmpty()) {
            themeFaults = new Diagnostics();
            theme = project.theme(themeFaults);
        }
        return theme;
    }
}

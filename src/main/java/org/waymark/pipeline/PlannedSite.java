package org.waymark.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.waymark.check.Checks;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.render.Page;

/** A site whose pages are known, and are made when somebody asks for them. Thread-safe. */
public final class PlannedSite {
    private final Site site;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, OutputFile> made = new ConcurrentHashMap<>();
    private final Checks checks;
    private final Set<String> drafts;
    private final List<Diagnostics> faults;

    PlannedSite(SitePlan plan, Checks checks, List<Diagnostics> faults) {
        this.site = plan.context().site();
        this.checks = checks;
        this.faults = List.copyOf(faults);
        this.drafts = Drafts.files(checks.site());
        plan.pages().forEach(page -> pages.putIfAbsent(page.path(), page));
    }

    /** The guide as its pages show it. */
    public Site site() {
        return site;
    }

    /** True if a file is a draft, which a build would not show. */
    public boolean isDraft(String path) {
        return drafts.contains(path);
    }

    /** The file at an address, with the bytes that a build would write; empty if the site has no such file. */
    public Optional<OutputFile> file(String path) {
        return Optional.ofNullable(pages.get(path)).map(page -> made.computeIfAbsent(path, asked -> page.make()));
    }

    /** The addresses of all files. */
    public List<String> paths() {
        return pages.keySet().stream().sorted().toList();
    }

    /**
     * Runs all that a build would run before it writes, and makes every page once. It gives up as soon as nobody wants to know
     * any more.
     *
     * @return the faults of the whole build; empty if it was given up
     */
    public Optional<Diagnostics> check(BooleanSupplier isOutdated) {
        Diagnostics found = new Diagnostics();
        checks.run(found, isOutdated);
        boolean isDone = !isOutdated.getAsBoolean() && (found.hasErrors() || makeAll(isOutdated));
        faults.forEach(earlier -> found.addAll(earlier.all()));
        return isDone ? Optional.of(found) : Optional.empty();
    }

    /** Makes each page to find the faults of templates, and keeps none. */
    private boolean makeAll(BooleanSupplier isOutdated) {
        for (Page page : pages.values()) {
            if (isOutdated.getAsBoolean()) {
                return false;
            }
            if (!made.containsKey(page.path())) {
                page.make();
            }
        }
        return true;
    }

    /** The faults known so far, before or while the checks run. */
    public List<Diagnostic> faults() {
        Diagnostics all = new Diagnostics();
        faults.forEach(found -> all.addAll(found.all()));
        return all.all();
    }
}

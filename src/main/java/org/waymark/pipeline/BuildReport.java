package org.waymark.pipeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.decision.Proof;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Breaks;
import org.waymark.model.Site;
import org.waymark.pipeline.sheet.HandoutReport;
import org.waymark.render.Addresses;

/**
 * The result of a build.
 *
 * @param totals the size of the site; empty if the build was refused
 * @param scheduled the content that is held back until its day
 * @param handouts what became of the sheets that are to be files
 */
public record BuildReport(
        Diagnostics diagnostics, Optional<Totals> totals, List<Scheduled> scheduled, HandoutReport handouts) {
    public BuildReport {
        scheduled = List.copyOf(scheduled);
    }

    /**
     * The size of a site.
     *
     * @param words the number of words of all texts that readers see, in all languages
     * @param proofs the proofs of the questionnaires, by revision
     * @param heaviest the largest page that is no download
     * @param heaviestBytes its size, uncompressed
     */
    public record Totals(
            int pages, int languages, int words, Map<String, Proof> proofs, String heaviest, int heaviestBytes) {
        public Totals {
            proofs = Collections.unmodifiableMap(new LinkedHashMap<>(proofs));
        }
    }

    static BuildReport refused(Diagnostics diagnostics) {
        return new BuildReport(diagnostics, Optional.empty(), List.of(), HandoutReport.NONE);
    }

    /**
     * A file of the new site.
     *
     * @param bytes its size, uncompressed
     */
    record Written(String path, int bytes) {}

    static BuildReport built(Site site, Map<String, Proof> proofs, List<Written> files, Diagnostics diagnostics) {
        List<Written> pages =
                files.stream().filter(file -> file.path().endsWith(".html")).toList();
        // A download is fetched on purpose, once: it slows no reader down.
        Written heaviest = pages.stream()
                .filter(page -> !page.path().startsWith(Addresses.DOWNLOADS))
                .max(Comparator.comparingInt(Written::bytes))
                .orElseThrow();
        int words = site.entries().values().parallelStream()
                .flatMap(entry -> site.guide().languages().stream().flatMap(language -> entry.in(language).stream()))
                .mapToInt(version -> version.document().blocks().stream()
                        .mapToInt(block -> Breaks.count(block.text()))
                        .sum())
                .sum();
        Totals totals = new Totals(
                pages.size(), site.guide().languages().size(), words, proofs, heaviest.path(), heaviest.bytes());
        return new BuildReport(diagnostics, Optional.of(totals), List.of(), HandoutReport.NONE);
    }

    BuildReport with(List<Scheduled> heldBack) {
        return new BuildReport(diagnostics, totals, heldBack, handouts);
    }

    BuildReport with(HandoutReport made) {
        return new BuildReport(diagnostics, totals, scheduled, made);
    }

    public boolean isRefused() {
        return totals.isEmpty();
    }
}

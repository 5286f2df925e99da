package org.waymark.handout.production;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.waymark.handout.FinishedSheet;
import org.waymark.handout.Handout;
import org.waymark.handout.HandoutException;
import org.waymark.handout.SheetFiles;
import org.waymark.handout.browser.Chromium;
import org.waymark.handout.browser.Printer;
import org.waymark.handout.pdf.Finisher;
import org.waymark.handout.production.SheetProgress.Step;

/** Makes the sheets that become files: from the shelf, or through one browser. */
public final class Handouts {
    private final Path program;
    private final Shelf shelf;
    private final SheetFiles files;
    private final String baseUrl;

    Handouts(Path program, Shelf shelf, SheetFiles files, String baseUrl) {
        this.program = program;
        this.shelf = shelf;
        this.files = files;
        this.baseUrl = baseUrl;
    }

    /** Where a browser is, if this machine has one. */
    public static Optional<Path> browser() {
        return Chromium.find(System.getenv());
    }

    /** The sheets of a site that a browser prints. */
    public static Handouts with(Path browser, SheetFiles files, String baseUrl) {
        return new Handouts(browser, Shelf.of(System.getenv()), files, baseUrl);
    }

    /**
     * The finished sheets, in their order.
     *
     * @throws HandoutException if the browser does not do what it is asked to
     */
    public Map<Handout, FinishedSheet> make(List<Handout> sheets, SheetProgress progress) {
        Ingredients ingredients = new Ingredients(files, Chromium.version(program), baseUrl);
        Map<Handout, String> keys = new LinkedHashMap<>();
        sheets.parallelStream()
                .map(sheet -> Map.entry(sheet, ingredients.key(sheet)))
                .toList()
                .forEach(found -> keys.put(found.getKey(), found.getValue()));
        Map<Handout, FinishedSheet> made = new LinkedHashMap<>();
        keys.forEach((sheet, key) -> shelf.find(key).ifPresent(kept -> made.put(sheet, kept)));
        List<Handout> missing =
                sheets.stream().filter(sheet -> !made.containsKey(sheet)).toList();
        if (!missing.isEmpty()) {
            made.putAll(print(missing, keys, progress));
            shelf.clear();
        }
        Map<Handout, FinishedSheet> ordered = new LinkedHashMap<>();
        sheets.forEach(sheet -> Optional.ofNullable(made.get(sheet)).ifPresent(found -> ordered.put(sheet, found)));
        return ordered;
    }

    /** Prints one sheet while the one before it is finished and kept: a build that is broken off has not worked in vain. */
    private Map<Handout, FinishedSheet> print(List<Handout> sheets, Map<Handout, String> keys, SheetProgress progress) {
        Map<Handout, CompletableFuture<FinishedSheet>> finishing = new LinkedHashMap<>();
        ExecutorService finisher = Executors.newSingleThreadExecutor();
        try (Chromium browser = Chromium.start(program)) {
            Printer printer = new Printer(browser, files, baseUrl);
            for (Handout sheet : sheets) {
                progress.tell(new Step(finishing.size() + 1, sheets.size(), sheet.file()));
                byte[] printed = printer.print(sheet);
                String key = keys.getOrDefault(sheet, "");
                finishing.put(sheet, CompletableFuture.supplyAsync(() -> finish(printed, sheet, key), finisher));
            }
            Map<Handout, FinishedSheet> finished = new LinkedHashMap<>();
            finishing.forEach((sheet, result) -> finished.put(sheet, result.join()));
            return finished;
        } catch (CompletionException e) {
            throw e.getCause() instanceof HandoutException known
                    ? known
                    : new HandoutException("A sheet could not be finished", e);
        } finally {
            finisher.shutdownNow();
        }
    }

    private FinishedSheet finish(byte[] printed, Handout sheet, String key) {
        FinishedSheet finished = Finisher.finish(printed, sheet);
        shelf.keep(key, finished);
        return finished;
    }
}

package org.waymark.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.model.OutputFile;

/** Makes the sheets that become files: from the shelf, or through one browser. */
public final class Handouts implements AutoCloseable {
    private final Chromium browser;
    private final Shelf shelf;
    private final SheetFiles files;
    private final String baseUrl;

    private Handouts(Chromium browser, Shelf shelf, SheetFiles files, String baseUrl) {
        this.browser = browser;
        this.shelf = shelf;
        this.files = files;
        this.baseUrl = baseUrl;
    }

    /** Where a browser is, if this machine has one. */
    public static Optional<Path> browser() {
        return Chromium.find(System.getenv());
    }

    /** Starts a browser. */
    public static Handouts with(Path browser, SheetFiles files, String baseUrl) {
        return with(browser, Shelf.of(System.getenv()), files, baseUrl);
    }

    static Handouts with(Path browser, Shelf shelf, SheetFiles files, String baseUrl) {
        return new Handouts(Chromium.start(browser), shelf, files, baseUrl);
    }

    /** The files, in the order of the sheets; tells of each that has to be printed. */
    public List<OutputFile> make(List<Handout> sheets, Consumer<Handout> printing) {
        Ingredients ingredients = new Ingredients(files, browser.version(), baseUrl);
        Printer printer = new Printer(browser, files, baseUrl);
        List<OutputFile> made = new ArrayList<>();
        for (Handout sheet : sheets) {
            String key = ingredients.key(sheet);
            byte[] bytes = shelf.find(key).orElseGet(() -> {
                printing.accept(sheet);
                byte[] finished = Finisher.finish(printer.print(sheet), sheet);
                shelf.keep(key, finished);
                return finished;
            });
            made.add(new OutputFile(sheet.file(), bytes));
        }
        return made;
    }

    @Override
    public void close() {
        browser.close();
    }
}

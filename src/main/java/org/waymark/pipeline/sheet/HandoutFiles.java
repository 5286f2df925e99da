package org.waymark.pipeline.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.waymark.handout.FinishedSheet;
import org.waymark.handout.Form;
import org.waymark.handout.Handout;
import org.waymark.handout.HandoutException;
import org.waymark.handout.SheetFiles;
import org.waymark.handout.production.Handouts;
import org.waymark.model.OutputFile;
import org.waymark.model.SheetKind;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.handout.PrintedSheet;
import org.waymark.render.handout.PrintedSheets;
import org.waymark.render.handout.RunningFoot;

/** Makes files of the sheets that guide.yaml names. */
public final class HandoutFiles {
    private static final String NO_BROWSER =
            "no Chromium or Chrome was found (WAYMARK_CHROMIUM names one that lies elsewhere)";

    /** The kinds of sheets that there are in all forms. */
    private static final Set<SheetKind> IN_ALL_FORMS = EnumSet.of(SheetKind.GUIDE, SheetKind.TOPIC, SheetKind.ANSWER);

    private final Source source;
    private final PrintProgress progress;
    private final Map<String, Page> pages = new HashMap<>();

    public HandoutFiles(Source source, PrintProgress progress) {
        this.source = source;
        this.progress = progress;
        source.pages().forEach(page -> pages.putIfAbsent(page.path(), page));
    }

    /** Is told which sheet is printed, of how many. */
    public interface PrintProgress {
        void print(int number, int all, String file);
    }

    /**
     * What sheets are made from.
     *
     * @param others the renderers that have sheets beside those of entries
     * @param style the folder of the style for paper
     */
    public record Source(SiteContext context, List<Page> pages, List<Renderer> others, Path style) {
        public Source {
            pages = List.copyOf(pages);
            others = List.copyOf(others);
        }
    }

    /** Makes the files; says why if that is not possible. */
    public MadeHandouts make() {
        List<Handout> sheets =
                source.context().languageContexts().flatMap(this::sheets).toList();
        if (sheets.isEmpty()) {
            return MadeHandouts.none(HandoutReport.NONE);
        }
        Optional<Path> browser = Handouts.browser();
        if (browser.isEmpty()) {
            return MadeHandouts.none(HandoutReport.missing(NO_BROWSER));
        }
        try {
            return make(sheets, browser.get());
        } catch (HandoutException e) {
            return MadeHandouts.none(HandoutReport.missing(String.valueOf(e.getMessage())));
        }
    }

    private MadeHandouts make(List<Handout> sheets, Path browser) {
        AtomicInteger printed = new AtomicInteger();
        Map<Handout, FinishedSheet> made = Handouts.with(
                        browser, this::file, source.context().baseUrl())
                .make(sheets, step -> {
                    printed.incrementAndGet();
                    progress.print(step.number(), step.all(), step.file());
                });
        List<OutputFile> files = new ArrayList<>();
        Map<String, Integer> lengths = new TreeMap<>();
        List<String> holes = new ArrayList<>();
        made.forEach((sheet, finished) -> {
            files.add(new OutputFile(sheet.file(), finished.pdf()));
            lengths.put(sheet.file(), finished.pages());
            if (finished.preview().length > 0) {
                files.add(new OutputFile(PrintedSheet.preview(sheet.file()), finished.preview()));
            }
            finished.holes().forEach(page -> holes.add(sheet.file() + ", page " + page));
        });
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        int all = lengths.values().stream().mapToInt(length -> length).sum();
        return new MadeHandouts(files, lengths, new HandoutReport(made.size(), all, bytes, printed.get(), holes, ""));
    }

    private Stream<Handout> sheets(LanguageContext context) {
        return new PrintedSheets(context, source.others())
                .all().stream()
                        .filter(sheet -> context.guide().handouts().files().contains(sheet.kind()))
                        .flatMap(sheet -> forms(sheet).map(form -> handout(sheet, form, context)));
    }

    private static Stream<Form> forms(PrintedSheet sheet) {
        if (IN_ALL_FORMS.contains(sheet.kind())) {
            return Stream.of(Form.STANDARD, Form.LARGE, Form.BOOKLET);
        }
        return Stream.of(sheet.kind() == SheetKind.CARD ? Form.CARD : Form.STANDARD);
    }

    private static Handout handout(PrintedSheet sheet, Form form, LanguageContext context) {
        RunningFoot foot = RunningFoot.of(sheet, context);
        return new Handout(
                sheet.page().path(),
                sheet.file(form.ending()).path(),
                form,
                context.guide().handouts().paper(),
                context.language(),
                sheet.title(),
                new Handout.Foot(
                        foot.name(),
                        foot.help(),
                        foot.number(Handout.Foot.PAGE, Handout.Foot.PAGES),
                        foot.isFromRight()),
                context.siteContext().day());
    }

    /** A page of the site, or a file of the style for paper. */
    private Optional<byte[]> file(String path) {
        if (path.startsWith(SheetFiles.STYLE)) {
            return style(path.substring(SheetFiles.STYLE.length()));
        }
        return Optional.ofNullable(pages.get(path)).map(page -> page.make().content());
    }

    private Optional<byte[]> style(String name) {
        if (!name.matches("[a-z0-9-]+\\.(css|woff2)")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(source.style().resolve(name)));
        } catch (IOException e) {
            return Optional.empty(); // a theme of one's own need not have it
        }
    }
}

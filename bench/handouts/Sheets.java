import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.handout.Form;
import org.waymark.handout.Handout;
import org.waymark.handout.SheetFiles;
import org.waymark.handout.production.Handouts;
import org.waymark.model.Language;
import org.waymark.model.PaperSize;

/**
 * What bench/sheets does in Java: {@code print SITE STYLE OUT PAGE…} makes PDFs as a build does; {@code look SITE FOLDER PAGE…}
 * prints a line for each PDF of a folder: bytes, pages, rules of PDF/UA-1 that it breaks, words of its page of a hundred that are
 * copied out, and letters that are copied out as shapes of Arabic letters.
 */
final class Sheets {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Sheets() {}

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[1]);
        if (args[0].equals("print")) {
            print(site, Path.of(args[2]), Path.of(args[3]), Arrays.asList(args).subList(4, args.length));
        } else {
            for (String page : Arrays.asList(args).subList(3, args.length)) {
                System.out.println(look(site.resolve(page), Path.of(args[2]).resolve(name(page))));
            }
        }
    }

    static String name(String page) {
        return page.replace('/', '-').replace(".html", ".pdf");
    }

    private static void print(Path site, Path style, Path out, List<String> pages) throws IOException {
        SheetFiles files = path -> bytes(
                path.startsWith(SheetFiles.STYLE)
                        ? style.resolve(path.substring(SheetFiles.STYLE.length()))
                        : site.resolve(path));
        List<Handout> sheets = new ArrayList<>();
        for (String page : pages) {
            String tag = page.substring(0, page.indexOf('/'));
            sheets.add(new Handout(
                    page,
                    name(page),
                    Form.STANDARD,
                    PaperSize.LETTER,
                    new Language(tag),
                    page,
                    new Handout.Foot(page, "", Handout.Foot.PAGE + "/" + Handout.Foot.PAGES, tag.equals("ar")),
                    LocalDate.of(2026, 1, 1)));
        }
        for (var made : Handouts.with(Handouts.browser().orElseThrow(), files, "").make(sheets, step -> {}).entrySet()) {
            Files.write(out.resolve(made.getKey().file()), made.getValue().pdf());
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String look(Path page, Path file) throws Exception {
        byte[] pdf = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String copied = new PDFTextStripper().getText(document);
            long shapes = copied.chars().filter(letter -> letter >= 0xFB50 && letter <= 0xFEFF).count();
            var main = Jsoup.parse(page.toFile()).selectFirst("main");
            main.select("nav, script, .screen, .code").remove();
            Set<String> wanted = words(main.text());
            Set<String> found = words(copied);
            long hits = wanted.stream().filter(found::contains).count();
            return String.join(
                    "\t",
                    file.getFileName().toString(),
                    String.valueOf(pdf.length),
                    String.valueOf(document.getNumberOfPages()),
                    String.valueOf(brokenRules(pdf)),
                    String.valueOf(Math.round(100.0 * hits / wanted.size())),
                    String.valueOf(shapes));
        }
    }

    private static Set<String> words(String text) {
        return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int brokenRules(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().size();
        }
    }
}

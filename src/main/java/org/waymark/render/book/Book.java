package org.waymark.render.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.i18n.Locales;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.render.Address;
import org.waymark.render.Frame;
import org.waymark.render.Html;
import org.waymark.render.code.PrintedCode;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.Definitions;

/**
 * An electronic book of some answers, as EPUB 3.3 has it. Each answer is a file, and begins a page of the page list.
 *
 * @param title of the book, short and neutral
 */
record Book(PageContext page, String title, List<Entry> answers) {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    private static final String STYLE = """
            body { margin: 5%; line-height: 1.5; }
            h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
            .status { border-top: 1px solid; border-bottom: 1px solid; padding: 0.3em 0; }
            .callout { border-top: 2px solid; border-bottom: 2px solid; padding: 0.3em 0; }
            .callout__label { font-weight: bold; }
            .small { font-size: 0.85em; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
            """;

    /** A file of the book, in the order of reading. */
    private record Chapter(String file, String heading, String body) {}

    byte[] bytes() {
        List<Chapter> chapters = chapters();
        ZipFile zip = new ZipFile()
                .stored("mimetype", "application/epub+zip")
                .with("META-INF/container.xml", CONTAINER)
                .with("book/package.opf", manifest(chapters))
                .with("book/nav.xhtml", document(title, nav(chapters), " xmlns:epub=\"http://www.idpf.org/2007/ops\""))
                .with("book/style.css", STYLE);
        chapters.forEach(
                chapter -> zip.with("book/" + chapter.file(), document(chapter.heading(), chapter.body(), "")));
        return zip.bytes();
    }

    private List<Chapter> chapters() {
        Set<EntryId> inBook = answers.stream().map(Entry::id).collect(Collectors.toSet());
        Set<String> terms = new TreeSet<>();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("title.xhtml", title, cover()));
        for (Entry answer : answers) {
            BookChapter chapter = new BookChapter(page, answer, inBook);
            String body = pageBreak(chapters.size()) + chapter.body();
            chapters.add(new Chapter(BookChapter.file(answer.id()), chapter.heading(), body));
            terms.addAll(chapter.terms());
        }
        if (!terms.isEmpty()) {
            String heading = page.messages().text("words.heading-print");
            chapters.add(new Chapter(BookChapter.WORDS, heading, words(heading, List.copyOf(terms))));
        }
        return chapters;
    }

    private static String pageBreak(int number) {
        return "<span role=\"doc-pagebreak\" id=\"page-" + number + "\" aria-label=\"" + number + "\"></span>\n";
    }

    private static String escape(String text) {
        return Html.escape(text);
    }

    /** What it is, its day, who has reviewed it, and the help lines. */
    private String cover() {
        Frame frame = page.frame(FrameRequest.of(title));
        StringBuilder cover = new StringBuilder("<h1>" + escape(title) + "</h1>\n");
        String legal = frame.legal() ? page.messages().text("foot.legal") + " " : "";
        cover.append("<p>")
                .append(escape(legal + frame.reviewed()))
                .append(' ')
                .append(frame.day())
                .append("</p>\n");
        for (Frame.Line help : frame.helpLines()) {
            String contacts = help.contacts().stream()
                    .map(contact -> contact.label().toString().replace("<wbr>", ""))
                    .collect(Collectors.joining(", "));
            cover.append("<p><strong>")
                    .append(escape(help.name()))
                    .append("</strong>: ")
                    .append(contacts)
                    .append("</p>\n");
        }
        return cover.toString();
    }

    private String words(String heading, List<String> terms) {
        String items = Definitions.of(terms, page).stream()
                .map(term -> "<dt id=\"word-" + term.slug() + "\"" + language(term.lang(), term.dir()) + ">"
                        + escape(term.word()) + "</dt>\n<dd" + language(term.lang(), term.dir()) + ">"
                        + escape(term.meaning()) + "</dd>\n")
                .collect(Collectors.joining());
        return "<h1>" + escape(heading) + "</h1>\n<dl>\n" + items + "</dl>\n";
    }

    private static String language(String tag, String direction) {
        return " lang=\"" + escape(tag) + "\" xml:lang=\"" + escape(tag) + "\" dir=\"" + direction + "\"";
    }

    private String document(String heading, String body, String namespace) {
        String language = language(page.language().tag(), Locales.direction(page.language()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + namespace + language + ">\n<head>\n<title>" + escape(heading)
                + "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    private String nav(List<Chapter> chapters) {
        StringBuilder nav = new StringBuilder("<nav epub:type=\"toc\" id=\"toc\">\n<h1>"
                + escape(page.messages().text("print.contents")) + "</h1>\n<ol>\n");
        chapters.forEach(chapter ->
                nav.append("<li><a href=\"" + chapter.file() + "\">" + escape(chapter.heading()) + "</a></li>\n"));
        nav.append("</ol>\n</nav>\n<nav epub:type=\"page-list\" hidden=\"hidden\">\n<ol>\n");
        for (int i = 1; i <= answers.size(); i++) {
            nav.append("<li><a href=\"" + chapters.get(i).file() + "#page-" + i + "\">" + i + "</a></li>\n");
        }
        return nav.append("</ol>\n</nav>\n").toString();
    }

    /** The package document. The identifier changes with the day, and is the same in every build of that day. */
    private String manifest(List<Chapter> chapters) {
        String day = page.siteContext().day().toString();
        String address = page.here().path();
        String code = page.siteContext()
                .codes()
                .at(new Address(address.replaceFirst("\\.epub$", ".html")))
                .map(PrintedCode::code)
                .map(found -> found.letters())
                .orElse("none");
        StringBuilder opf = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + escape(page.language().tag()) + "\" dir=\"" + Locales.direction(page.language()) + "\">\n"
                + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">waymark:"
                + escape(address) + ":" + day + ":" + code + "</dc:identifier>\n<dc:title>" + escape(title)
                + "</dc:title>\n<dc:language>" + escape(page.language().tag())
                + "</dc:language>\n<meta property=\"dcterms:modified\">" + day
                + "T00:00:00Z</meta>\n<meta property=\"schema:accessMode\">textual</meta>\n"
                + "<meta property=\"schema:accessModeSufficient\">textual</meta>\n"
                + "<meta property=\"schema:accessibilityFeature\">pageBreakMarkers</meta>\n"
                + "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>\n"
                + "<meta property=\"schema:accessibilityHazard\">none</meta>\n</metadata>\n<manifest>\n"
                + "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
                + "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        for (int i = 0; i < chapters.size(); i++) {
            opf.append("<item id=\"c" + i + "\" href=\"" + chapters.get(i).file()
                    + "\" media-type=\"application/xhtml+xml\"/>\n");
        }
        boolean isRightToLeft = Locales.direction(page.language()).equals("rtl");
        opf.append("</manifest>\n<spine" + (isRightToLeft ? " page-progression-direction=\"rtl\"" : "") + ">\n");
        for (int i = 0; i < chapters.size(); i++) {
            opf.append("<itemref idref=\"c" + i + "\"/>\n");
        }
        return opf.append("</spine>\n</package>\n").toString();
    }
}

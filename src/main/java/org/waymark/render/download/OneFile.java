package org.waymark.render.download;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.EntryKind;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.Chapter;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;

/**
 * Makes the one-file edition of a language: home, the printed guide, the questionnaires, the tables of records, the pages about
 * the guide and the glossary, each a section, with all styles and scripts inside.
 */
record OneFile(PageContext page, Map<String, Page> pages) {
    private static final Pattern PICTURE = Pattern.compile("(?<= src=\")([^\":]+\\.(png|svg|jpe?g|webp|gif))(?=\")");

    String html() {
        List<PagePart> parts = addresses()
                .distinct()
                .filter(address -> pages.containsKey(address.path()))
                .map(address -> PagePart.of(address, text(address.path())))
                .toList();
        Frame frame = page.frame(FrameRequest.hidden(page.guide().title().in(page.language()), Optional.empty()));
        InnerLinks links = new InnerLinks(parts, path -> section(path, parts));
        List<InlineCode> scripts = scripts(parts, frame, links);
        InlineCode style = new InlineCode(parts.stream()
                .flatMap(part -> part.styles().stream())
                .distinct()
                .map(this::text)
                .collect(Collectors.joining("\n")));
        OneFilePage view = OneFilePage.of(frame, InlineCode.policy(style, scripts), contents(parts));
        String sections = parts.stream().map(part -> section(part, links)).collect(Collectors.joining("\n"));
        return links.rewrite(page.html("download/one-file", view), page.here())
                .replace(OneFilePage.SCRIPT, scripts.get(0).text())
                .replace(OneFilePage.STYLE, style.text())
                .replace(OneFilePage.SECTIONS, sections)
                .replace(
                        OneFilePage.SCRIPTS,
                        scripts.stream()
                                .skip(1)
                                .map(script -> "<script>" + script.text() + "</script>")
                                .collect(Collectors.joining("\n")));
    }

    /** The pages that become sections, in the order of the file. */
    private Stream<Address> addresses() {
        var language = page.language();
        List<Chapter> chapters = page.siteContext().chapters().all();
        Stream<Address> sheets = chapters.stream()
                .flatMap(chapter -> IntStream.rangeClosed(1, chapter.sheets().size())
                        .mapToObj(part -> Addresses.printedTopic(chapter.id(), part, language)));
        Stream<Address> worded = page.siteContext().worded().stream()
                .filter(piece -> piece.kind().list().isEmpty())
                .map(piece -> Addresses.piece(piece, language));
        Stream<Address> lists = page.siteContext().lists().map(list -> Addresses.printedList(list, language));
        return Stream.of(
                        Stream.of(Addresses.home(language), Addresses.printedGuide(language)),
                        sheets.skip(page.siteContext().chapters().sheetsOnGuide()),
                        worded,
                        lists,
                        entries(EntryKind.PAGE),
                        entries(EntryKind.TERM))
                .flatMap(addresses -> addresses);
    }

    private Stream<Address> entries(EntryKind kind) {
        return page.site().published(kind).stream().map(entry -> Addresses.entry(entry.id(), page.language()));
    }

    private List<Link> contents(List<PagePart> parts) {
        String glossary = Addresses.glossary(page.language()).path().replaceFirst("index\\.html$", "");
        Stream<Link> pages = parts.stream()
                .filter(part -> !part.address().path().startsWith(glossary))
                .map(part -> new Link("#" + part.id(), name(part)));
        Stream<Link> words = parts.stream()
                .filter(part -> part.address().path().startsWith(glossary))
                .limit(1)
                .map(part -> new Link("#" + part.id(), page.messages().text("nav.glossary")));
        return Stream.concat(pages, words).toList();
    }

    /** The heading of a part. Home and the answers have one heading, so the menu names them. */
    private String name(PagePart part) {
        var language = page.language();
        if (part.address().equals(Addresses.home(language))) {
            return page.messages().text("nav.home");
        }
        return part.address().equals(Addresses.printedGuide(language))
                ? page.messages().text("nav.questions")
                : part.heading();
    }

    private String section(PagePart part, InnerLinks links) {
        String html =
                "<section class=\"download__part\" id=\"" + part.id() + "\">" + links.section(part) + "</section>";
        return PICTURE.matcher(html).replaceAll(found -> {
            Page file = pages.get(PagePart.resolve(part.address(), found.group(1)));
            return Matcher.quoteReplacement(file == null ? "" : data(file, found.group(2)));
        });
    }

    private static String data(Page file, String extension) {
        String type = extension.equals("svg") ? "svg+xml" : extension.replace("jpg", "jpeg");
        return "data:image/" + type + ";base64,"
                + Base64.getEncoder().encodeToString(file.make().content());
    }

    /** The script of every page first, then those of all sections. Those of the search run after that of its field, in whose place they put themselves. */
    private List<InlineCode> scripts(List<PagePart> parts, Frame frame, InnerLinks links) {
        String index = PagePart.resolve(page.here(), frame.search().index());
        Set<String> paths = new LinkedHashSet<>();
        paths.add(PagePart.resolve(page.here(), frame.js()));
        parts.forEach(part -> paths.addAll(part.scripts()));
        paths.remove(PagePart.resolve(page.here(), frame.words()));
        paths.add(index);
        paths.add(PagePart.resolve(page.here(), frame.search().script()));
        return paths.stream()
                .map(path -> path.equals(index)
                        ? links.searchIndex(text(path), Addresses.home(page.language()))
                        : text(path))
                .map(InlineCode::script)
                .toList();
    }

    /** The id of what a page that is not in the file shows, in the file. */
    private Optional<String> section(String path, List<PagePart> parts) {
        String inside = path.substring(path.indexOf('/') + 1).replaceFirst("\\.html$", "");
        String folder = inside.substring(0, Math.max(0, inside.indexOf('/')));
        String name = inside.substring(inside.lastIndexOf('/') + 1);
        return switch (folder) {
            case "faq" ->
                inside.indexOf('/') != inside.lastIndexOf('/')
                        ? Optional.empty()
                        : Optional.of(name.equals("index") ? "contents" : name);
            case "topics" -> Optional.of("topic-" + name.replaceFirst("-\\d+$", ""));
            case "print" -> Optional.of("contents");
            case "" -> name.equals("search") ? Optional.of("search") : Optional.empty();
            default ->
                parts.stream()
                        .map(PagePart::id)
                        .filter(id -> id.equals("page.print." + folder) || id.startsWith("page." + folder + "."))
                        .findFirst();
        };
    }

    private String text(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(found -> new String(found.make().content(), StandardCharsets.UTF_8))
                .orElse("");
    }
}

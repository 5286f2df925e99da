package org.waymark.render.handout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.list.Lists;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Provenance;
import org.waymark.model.SheetKind;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.Definitions;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Linker;
import org.waymark.render.text.SourceList;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.TextWriter;
import org.waymark.translation.TranslatedText;

/** Makes the page of a sheet. */
final class SheetPages {
    private final Sheet sheet;
    private final PageContext page;
    private final Linker linker;

    SheetPages(Sheet sheet, PageContext page) {
        this.sheet = sheet;
        this.page = page;
        Set<EntryId> onSheet = sheet.isOfDetails()
                ? Set.of()
                : sheet.answers().stream().map(Entry::id).collect(Collectors.toSet());
        this.linker = new Linker(new SheetTargets(page, onSheet));
    }

    String html() {
        boolean whole = !sheet.isOfOneAnswer()
                && (sheet.sections().size() != 1
                        || page.siteContext().chapters().all().size() == 1
                        || sheet.kind() == SheetKind.GUIDE);
        int level = sheet.isOfOneAnswer() ? 1 : whole ? 3 : 2;
        List<PrintPage.Chapter> chapters = sheet.sections().stream()
                .map(section -> chapter(section, level))
                .toList();
        return page.html(
                "print/guide",
                new PrintPage(
                        page.frame(frame()),
                        page.href(PrintRenderer.style(page.siteContext())),
                        sheet.heading(),
                        sheet.line(),
                        page.editionLine(),
                        cover(),
                        whole,
                        sheet.isOfOneAnswer(),
                        level,
                        chapters,
                        linker.terms().stream()
                                .flatMap(slug -> Definitions.of(List.of(slug), page).stream())
                                .toList(),
                        sheet.rest().stream().map(page::link).toList(),
                        sheet.isOfOneAnswer() ? List.of() : HelpLine.all(page),
                        page.pageLinks("safety"),
                        Colophon.of(page)));
    }

    private Stream<Provenance> provenances() {
        return sheet.answers().stream()
                .map(answer -> answer.shownIn(page.language()).document().provenance());
    }

    /** A sheet has the review state of its least reviewed answer. */
    private FrameRequest frame() {
        Provenance least = provenances()
                .min(Comparator.comparing(provenance -> provenance.review().isPresent()))
                .orElse(Provenance.none());
        return new FrameRequest(PrintedSheets.title(sheet, page), Optional.of(least), none -> sheet.isOfOneAnswer());
    }

    private List<String> cover() {
        return provenances().anyMatch(Statuses::isByMachine) ? List.of(Statuses.machineOnPaper(page)) : List.of();
    }

    private PrintPage.Chapter chapter(Sheet.Section section, int level) {
        return new PrintPage.Chapter(
                section.topic().id().value(),
                section.topic().name().in(page.language()),
                section.answers().stream().map(answer -> answer(answer, level)).toList());
    }

    private PrintPage.Answer answer(Entry entry, int level) {
        String slug = entry.id().slug();
        TranslatedText reading = page.reading(entry);
        TextWriter writer = new TextWriter(linker, new TextWriter.Layout(slug + ".", level - 1, sheet.details()));
        List<String> cited = SourceList.of(reading.cites(), page).stream()
                .map(SourceList.Cited::citation)
                .toList();
        String sources = Lists.clauses(cited, page.language());
        String since = page.date(reading.version().revision().effective().value());
        return new PrintPage.Answer(
                slug,
                page.siteContext().chapters().number(entry).orElse(0),
                Statuses.of(reading, page).stream()
                        .filter(status -> !status.equals(Statuses.machine(page)))
                        .toList(),
                writer.write(reading),
                sources.isEmpty() ? "" : page.messages().text("print.sources", Map.of("sources", sources)),
                page.messages().text("dates.since", Map.of("day", since)));
    }
}

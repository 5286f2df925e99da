package org.waymark.render.currency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.history.History;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Revised;
import org.waymark.model.WordedPiece;
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.code.CodedSheet;
import org.waymark.render.code.PrintedCode;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.PageContext;
import org.waymark.render.edits.ChangesView;
import org.waymark.render.edits.ChangesWriter;
import org.waymark.render.edits.LastChange;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.text.Linker;

/** Makes the page of a code. Neither its address nor its title says what is on the sheet. */
record CodePages(PrintedCode code, PageContext page) {
    /** The limit for all changes on the page, in characters of HTML. Where they are longer, links lead to the pages of changes. */
    private static final int MOST_HTML = 24_000;

    String html() {
        Messages messages = page.messages();
        boolean isGone = code.sheet().isEmpty();
        String printed = page.date(code.day());
        Link now = isGone
                ? new Link(page.href(Addresses.prints(page.language())), messages.text("nav.print"))
                : new Link(page.href(code.page()), messages.text("code.now"));
        return page.html(
                "page/code",
                new CodePage(
                        page.frame(FrameRequest.hidden(messages.text("code.title"), Optional.empty())),
                        code.code().grouped(),
                        code.isCurrent(),
                        verdict(messages),
                        messages.text("code.printed", Map.of("day", printed)),
                        changed(),
                        now));
    }

    private String verdict(Messages messages) {
        if (code.isCurrent()) {
            return messages.text(
                    "code.current", Map.of("day", page.date(page.siteContext().day())));
        }
        return code.sheet()
                .flatMap(sheet -> page.siteContext().codes().at(code.page()))
                .filter(today -> today.day().isAfter(code.day()))
                .map(today -> messages.text("code.changed", Map.of("day", page.date(today.day()))))
                .orElseGet(() -> messages.text(code.sheet().isEmpty() ? "code.gone" : "code.rearranged"));
    }

    /** What has changed, the newest first. */
    private List<CodePage.Changed> changed() {
        Comparator<Piece> byDay = Comparator.comparing(this::newest);
        List<CodePage.Changed> changed = code.sheet().map(CodedSheet::pieces).orElse(List.of()).stream()
                .filter(piece -> newest(piece).isAfter(code.day()))
                .sorted(byDay.reversed())
                .map(this::changed)
                .toList();
        int length = changed.stream()
                .flatMap(text -> text.changes().stream())
                .flatMap(changes -> changes.parts().stream())
                .mapToInt(part -> part.html().length())
                .sum();
        return length > MOST_HTML
                ? changed.stream().map(CodePage.Changed::withoutChanges).toList()
                : changed;
    }

    private LocalDate newest(Piece piece) {
        return CodedSheet.days(piece, page.language())
                .filter(day -> !day.isAfter(page.siteContext().day()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private CodePage.Changed changed(Piece piece) {
        List<Revised> published = piece.revisions().stream()
                .map(Revised.class::cast)
                .filter(revision -> !revision.draft())
                .toList();
        List<Revised> later = published.stream().filter(this::isLater).toList();
        boolean isNew = later.size() == published.size();
        return new CodePage.Changed(
                isNew ? page.messages().text("code.new") : "",
                page.href(Addresses.piece(piece, page.language())),
                name(piece),
                isNew ? List.of() : later.stream().flatMap(this::sentence).toList(),
                piece instanceof Entry entry && !isNew ? changes(entry) : List.of(),
                piece instanceof Entry entry && hasHistory(entry) ? List.of(LastChange.link(entry, page)) : List.of());
    }

    private boolean isLater(Revised revision) {
        return revision.effective().value().isAfter(code.day());
    }

    private static boolean hasHistory(Entry entry) {
        return entry.placement().isPresent() && entry.hasChanged();
    }

    private CodePage.Sentence name(Piece piece) {
        if (piece instanceof Entry entry) {
            Document shown = entry.shownIn(page.language()).document();
            return words(shown.heading().value(), shown.language());
        }
        WordedPiece<?> worded = (WordedPiece<?>) piece;
        Language shown = worded.isShownIn(page.language()) ? page.language() : page.source();
        return words(worded.title(page.language(), page.source()).orElse(piece.slug()), shown);
    }

    private static CodePage.Sentence words(String text, Language language) {
        return new CodePage.Sentence(text, language.tag(), Locales.direction(language));
    }

    private Stream<CodePage.Sentence> sentence(Revised revision) {
        Language language = revision.change(page.language()).isPresent() ? page.language() : page.source();
        return revision.change(language).stream().map(text -> words(text.value(), language));
    }

    /** The changes from the text on the sheet to that of today. */
    private List<ChangesView> changes(Entry entry) {
        History history = History.of(entry, page.language());
        int now = history.versions().size() - 1;
        int then = history.indexOn(code.day());
        if (then >= now) {
            return List.of(); // only the source has changed: the sentence tells, and the sheet marks it
        }
        return List.of(new ChangesWriter(new Linker(new SourcelessTargets(new PastTargets(page, entry))))
                .write(history, then, now));
    }
}

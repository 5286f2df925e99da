package org.waymark.render.handout;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.OutputFile;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the printed sheets: the whole guide, each topic, each answer, the first steps, and the page that lists them. */
public final class PrintRenderer implements Renderer {
    /** The sheet of the whole guide has its heading. */
    private static final EntryId HOME = new EntryId(EntryKind.PAGE, Addresses.HOME_SLUG);

    private final List<Renderer> others;

    /** Sheets of entries, with the sheets of other renderers in the list. */
    public PrintRenderer(List<Renderer> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public Stream<Page> plan(SiteContext site) {
        return Stream.concat(
                Stream.of(Page.of(style(site))), site.languageContexts().flatMap(this::pages));
    }

    /** The stylesheet of sheets, which they load beside that of all pages. */
    static OutputFile style(SiteContext site) {
        return site.theme().style("sheet");
    }

    private Stream<Page> pages(LanguageContext context) {
        Page index = context.plan(Addresses::prints, Keys.ALL, page -> new PrintIndexes(page, others).html());
        return Stream.of(
                        Stream.of(index),
                        new FirstSteps(context).plan(),
                        new Sheets(context).all().map(sheet -> page(sheet, context)))
                .flatMap(pages -> pages);
    }

    private static Page page(Sheet sheet, LanguageContext context) {
        Keys keys = Keys.of(() -> Stream.concat(
                Stream.of(HOME.path()), sheet.answers().stream().flatMap(answer -> Keys.text(answer, context.site()))));
        return context.plan(sheet.place(), keys, page -> new SheetPages(sheet, page).html());
    }
}

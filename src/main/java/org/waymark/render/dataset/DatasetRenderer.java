package org.waymark.render.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.OutputFile;
import org.waymark.model.PieceList;
import org.waymark.model.SheetKind;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.LinkTarget;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the table of each dataset with its map, and the page of each record; nothing of a dataset without records. */
public final class DatasetRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        Map<String, OutputFile> files = new LinkedHashMap<>();
        List<Page> pages = new ArrayList<>();
        datasets(site).forEach(dataset -> {
            RecordsPages.Assets assets = RecordsPages.Assets.of(site.theme(), dataset);
            assets.files().forEach(file -> files.put(file.path(), file));
            site.languageContexts()
                    .flatMap(context -> pages(dataset, context, assets))
                    .forEach(pages::add);
        });
        return Stream.concat(files.values().stream().map(Page::of), pages.stream());
    }

    private static Stream<Dataset> datasets(SiteContext site) {
        return site.site().declarations(Dataset.class).stream()
                .filter(dataset -> site.all(DataRecord.class).stream().anyMatch(one -> one.isOf(dataset)));
    }

    private static Stream<Page> pages(Dataset dataset, LanguageContext context, RecordsPages.Assets assets) {
        List<RecordView> places = RecordView.all(dataset, context);
        return Stream.concat(
                new RecordsPages(dataset, places, assets).plan(context),
                new RecordPages(dataset, places, assets.style()).plan(context));
    }

    @Override
    public Stream<SheetTarget> sheets(LanguageContext context) {
        return datasets(context.siteContext()).flatMap(dataset -> sheets(dataset, context));
    }

    private static Stream<SheetTarget> sheets(Dataset dataset, LanguageContext context) {
        PieceList list = dataset.names().list();
        Wording wording = new Wording(context.messages(), dataset);
        List<RecordView> records = RecordView.all(dataset, context);
        SheetTarget table = new SheetTarget(
                SheetKind.TABLE,
                list.name(),
                new LinkTarget(Addresses.printedList(list, context.language()), wording.text("heading")),
                wording.text("sheet", Map.of("count", records.size())),
                records.stream().map(RecordView::whole).toList());
        return Stream.concat(Stream.of(table), records.stream().map(record -> sheet(record, list, context)));
    }

    /** The page of a record is its sheet. */
    private static SheetTarget sheet(RecordView record, PieceList list, LanguageContext context) {
        Address page = new Address(DataRecord.page(record.dataset(), record.code(), context.language()));
        return new SheetTarget(
                SheetKind.RECORD,
                list.name() + "/" + record.code(),
                new LinkTarget(page, record.name()),
                "",
                List.of(record.whole()));
    }
}

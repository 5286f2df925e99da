package org.waymark.render.data;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.data.DataFiles.DataFile;

/** Plans the open data of a guide that has a dataset, and a page about it in each language. */
public final class DataRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        DataFiles files = new DataFiles(site);
        if (files.datasets().isEmpty()) {
            return Stream.empty();
        }
        Language source = site.guide().source();
        Stream<Page> pages = site.languageContexts()
                .map(context -> context.plan(
                        language -> Addresses.data(language, source), Keys.ALL, page -> html(page, files)));
        return Stream.concat(files.plan(), pages);
    }

    private static String html(PageContext page, DataFiles files) {
        Messages messages = page.messages();
        return page.html(
                "page/data",
                new DataPage(
                        page.frame(FrameRequest.of(messages.text("data.heading"))),
                        page.guide().license().stream()
                                .map(license -> new Link(license.url(), license.id()))
                                .toList(),
                        files.datasets().stream()
                                .map(dataset -> messages.text(dataset.folder() + ".data.caution"))
                                .distinct()
                                .toList(),
                        files.all().stream().map(file -> file(file, messages)).toList(),
                        files.datasets().stream()
                                .map(dataset -> table(dataset, suffix(dataset, files), page))
                                .toList()));
    }

    private static DataPage.File file(DataFile file, Messages messages) {
        return new DataPage.File(
                new Link(file.name(), file.name()),
                messages.text(file.about()),
                messages.text(
                        "data.size",
                        Map.of("size", Math.max(1, Math.round(file.file().content().length / 1000.0)))));
    }

    /** The prefix that distinguishes the anchors of several datasets. */
    private static String suffix(Dataset dataset, DataFiles files) {
        return files.datasets().size() == 1 ? "" : "-" + dataset.folder();
    }

    private static DataPage.Table table(Dataset dataset, String suffix, PageContext page) {
        String words = dataset.folder() + ".data.";
        Messages messages = page.messages();
        return new DataPage.Table(
                suffix,
                messages.text(words + "fields"),
                messages.text(words + "fields-about"),
                Column.all(dataset).stream()
                        .map(column -> field(dataset, column, messages))
                        .toList(),
                messages.text(words + "no-changes"),
                DataRecord.all(page.site(), dataset).stream()
                        .flatMap(one -> changes(one, page))
                        .toList());
    }

    private static DataPage.Field field(Dataset dataset, Column column, Messages messages) {
        String folder = dataset.folder() + ".";
        String values = folder + (column.field().equals("group") ? "group." : "value." + column.field() + ".");
        return new DataPage.Field(
                column.name(),
                messages.text(folder + "data.field." + column.name()),
                column.values().stream()
                        .map(value -> new DataPage.Value(value, messages.text(values + value + ".about")))
                        .toList());
    }

    private static Stream<DataPage.Change> changes(DataRecord one, LanguageContext context) {
        return one.revisions().stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> revision.change().stream()
                        .map(change -> new DataPage.Change(
                                context.date(revision.effective().value()),
                                revision.name(context.language()),
                                change.value())));
    }
}

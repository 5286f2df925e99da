package org.waymark.render.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;

/** Plans the open data of a guide that covers state laws, and a page about it in each language. */
public final class DataRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        if (site.all(StateLaw.class).isEmpty()) {
            return Stream.empty();
        }
        DataFiles files = new DataFiles(site);
        Language source = site.guide().source();
        Stream<Page> pages = site.languageContexts()
                .map(context -> context.plan(
                        language -> Addresses.data(language, source), Keys.ALL, page -> html(page, files.all())));
        return Stream.concat(files.plan(), pages);
    }

    private static String html(PageContext page, List<OutputFile> files) {
        Messages messages = page.messages();
        return page.html(
                "page/data",
                new DataPage(
                        page.frame(FrameRequest.of(messages.text("data.heading"))),
                        page.guide().license().stream()
                                .map(license -> new Link(license.url(), license.id()))
                                .toList(),
                        files.stream().map(file -> file(file, messages)).toList(),
                        Column.all().stream()
                                .map(column -> field(column, messages))
                                .toList(),
                        page.site().all(StateLaw.class).stream()
                                .flatMap(state -> changes(state, page))
                                .toList()));
    }

    private static DataPage.File file(OutputFile file, Messages messages) {
        String name = DataFiles.name(file);
        return new DataPage.File(
                new Link(name, name),
                messages.text("data.file." + name),
                messages.text("data.size", Map.of("size", Math.max(1, Math.round(file.content().length / 1000.0)))));
    }

    private static DataPage.Field field(Column column, Messages messages) {
        return new DataPage.Field(
                column.name(),
                messages.text("data.field." + column.name()),
                column.values().stream()
                        .map(value -> new DataPage.Value(
                                value, messages.text("state." + column.name() + "." + value + ".about")))
                        .toList());
    }

    private static Stream<DataPage.Change> changes(StateLaw state, LanguageContext context) {
        return state.revisions().stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> revision.change().stream()
                        .map(change -> new DataPage.Change(
                                context.date(revision.effective().value()),
                                revision.name(context.language()),
                                change.value())));
    }
}

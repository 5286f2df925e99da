package org.waymark.render.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.StateLaw;
import org.waymark.render.Addresses;
import org.waymark.render.Frames;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.Renderer;
import org.waymark.render.SiteContext;

/** Plans the open data of a guide that covers state laws, and a page about it in each language. */
public final class DataRenderer implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext book) {
        if (book.site().states().stream().allMatch(state -> state.latest().isEmpty())) {
            return Stream.empty();
        }
        List<OutputFile> files = new DataFiles(book).all();
        return Stream.concat(
                files.stream().map(Page::of),
                book.languages().stream()
                        .map(language -> Page.of(
                                Addresses.data(language, book.guide().source()), () -> page(book, language, files))));
    }

    private static String page(SiteContext book, Language language, List<OutputFile> files) {
        Messages messages = book.messages(language);
        var wanted = Frames.Request.of(
                messages.text("data.heading"),
                other -> Addresses.data(other, book.guide().source()));
        DataPage page = new DataPage(
                new Frames(book).frame(language, wanted),
                book.guide().license().stream()
                        .map(license -> new Link(license.url(), license.id()))
                        .toList(),
                files.stream().map(file -> file(file, messages)).toList(),
                Column.all().stream().map(column -> field(column, messages)).toList(),
                book.site().states().stream()
                        .flatMap(state -> changes(state, book, language))
                        .toList());
        return book.theme().html("page/data", page, messages);
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

    private static Stream<DataPage.Change> changes(StateLaw state, SiteContext book, Language language) {
        return state.revisions().stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> revision.change().stream()
                        .map(change -> new DataPage.Change(
                                book.date(revision.effective().value(), language), revision.name(language), change)));
    }
}

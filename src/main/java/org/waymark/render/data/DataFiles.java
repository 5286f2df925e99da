package org.waymark.render.data;

import java.util.ArrayList;
import java.util.List;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.License;
import org.waymark.model.OutputFile;
import org.waymark.render.SiteContext;

/** The files of the open data. */
record DataFiles(SiteContext book) {
    static final String FOLDER = "data/";

    /** The name of a file without its folder. */
    static String name(OutputFile file) {
        return file.path().substring(FOLDER.length());
    }

    /** All files; the last one describes the others. */
    List<OutputFile> all() {
        Language source = book.guide().source();
        GuideJson guide = new GuideJson(book);
        List<OutputFile> files = new ArrayList<>();
        files.add(file("state-laws.csv", csv(source)));
        files.add(file("state-laws.json", states(source).write()));
        files.add(file(
                "state-laws.schema.json",
                new StateSchema(book.messages(source), book.languages()).json().write()));
        files.add(file("glossary.json", guide.glossary().write()));
        files.add(file("sources.json", guide.sources().write()));
        files.add(file(
                "datapackage.json",
                new DataPackage(book, List.copyOf(files)).json().write()));
        return files;
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(FOLDER + name, text);
    }

    private String csv(Language source) {
        List<Column> columns = Column.all();
        List<List<String>> rows = book.site().states().stream()
                .flatMap(state -> LawRow.of(state, source))
                .map(row -> columns.stream()
                        .map(column -> column.value().apply(row))
                        .toList())
                .toList();
        return Csv.write(columns.stream().map(Column::name).toList(), rows);
    }

    private Json states(Language source) {
        Messages messages = book.messages(source);
        return new Json()
                .with("$schema", "state-laws.schema.json")
                .with("title", messages.text("data.file.state-laws.json"))
                .with("day", book.day())
                .with("caution", messages.text("data.caution"))
                .with("license", book.guide().license().map(License::id))
                .with(
                        "states",
                        book.site().states().stream()
                                .flatMap(state ->
                                        state.latest().stream().map(edition -> new StateJson(state, edition).json()))
                                .toList());
    }
}

package org.waymark.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.License;
import org.waymark.model.OutputFile;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Address;
import org.waymark.render.Keys;
import org.waymark.render.Lazy;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.SiteContext;

/** The files of open data, made together when somebody wants one: the last describes the others. */
final class DataFiles {
    static final List<String> NAMES = List.of(
            "state-laws.csv",
            "state-laws.json",
            "state-laws.schema.json",
            "glossary.json",
            "sources.json",
            "datapackage.json");
    private static final String FOLDER = "data/";

    private final SiteContext site;
    private final Lazy<List<OutputFile>> files;

    DataFiles(SiteContext site) {
        this.site = site;
        this.files = new Lazy<>(this::make);
    }

    /** The name of a file without its folder. */
    static String name(OutputFile file) {
        return file.path().substring(FOLDER.length());
    }

    Stream<Page> plan() {
        return NAMES.stream().map(name -> Page.of(new Address(FOLDER + name), Keys.ALL, () -> text(name)));
    }

    private String text(String name) {
        OutputFile found = all().get(NAMES.indexOf(name));
        return new String(found.content(), StandardCharsets.UTF_8);
    }

    /** All files; the last one describes the others. */
    List<OutputFile> all() {
        return files.get();
    }

    private List<OutputFile> make() {
        LanguageContext source = site.in(site.guide().source());
        GuideJson guide = new GuideJson(site);
        Stream<String> texts = Stream.of(
                csv(source.language()),
                states(source.messages()).write(),
                new StateSchema(source.messages(), site.languages()).json().write(),
                guide.glossary().write(),
                guide.sources().write());
        List<OutputFile> made = new ArrayList<>();
        texts.forEach(text -> made.add(file(NAMES.get(made.size()), text)));
        made.add(file(
                "datapackage.json",
                new DataPackage(source, List.copyOf(made)).json().write()));
        return List.copyOf(made);
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(FOLDER + name, text);
    }

    private String csv(Language source) {
        List<Column> columns = Column.all();
        List<List<String>> rows = site.site().all(StateLaw.class).stream()
                .flatMap(state -> LawRow.of(state, source))
                .map(row -> columns.stream()
                        .map(column -> column.value().apply(row))
                        .toList())
                .toList();
        return Csv.write(columns.stream().map(Column::name).toList(), rows);
    }

    private Json states(Messages messages) {
        return new Json()
                .with("$schema", "state-laws.schema.json")
                .with("title", messages.text("data.file.state-laws.json"))
                .with("day", site.day())
                .with("caution", messages.text("data.caution"))
                .with("license", site.guide().license().map(License::id))
                .with(
                        "states",
                        site.site().all(StateLaw.class).stream()
                                .flatMap(state ->
                                        state.latest().stream().map(edition -> new StateJson(state, edition).json()))
                                .toList());
    }
}

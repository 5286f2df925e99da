package org.waymark.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.License;
import org.waymark.model.OutputFile;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.render.Address;
import org.waymark.render.Keys;
import org.waymark.render.Lazy;
import org.waymark.render.Page;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.SiteContext;

/** The files of open data, made together when somebody wants one: the last describes the others. */
final class DataFiles {
    private static final String FOLDER = "data/";

    private final SiteContext site;
    private final List<Dataset> datasets;
    private final Lazy<List<DataFile>> files;

    DataFiles(SiteContext site) {
        this.site = site;
        this.datasets = site.site().declarations(Dataset.class).stream()
                .filter(dataset -> site.all(DataRecord.class).stream().anyMatch(one -> one.isOf(dataset)))
                .toList();
        this.files = new Lazy<>(this::make);
    }

    /**
     * A file of open data.
     *
     * @param about what it holds, in each language: the key of a message
     * @param columns of a table; empty if it is none
     */
    record DataFile(OutputFile file, String about, List<Column> columns) {
        /** The name without its folder. */
        String name() {
            return file.path().substring(FOLDER.length());
        }
    }

    List<Dataset> datasets() {
        return datasets;
    }

    Stream<Page> plan() {
        return names().map(name -> Page.of(new Address(FOLDER + name), Keys.ALL, () -> text(name)));
    }

    private Stream<String> names() {
        return Stream.concat(
                datasets.stream()
                        .map(dataset -> dataset.names().export())
                        .flatMap(name -> Stream.of(name + ".csv", name + ".json", name + ".schema.json")),
                Stream.of("glossary.json", "sources.json", "datapackage.json"));
    }

    private String text(String name) {
        return all().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.file().content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** All files; the last one describes the others. */
    List<DataFile> all() {
        return files.get();
    }

    private List<DataFile> make() {
        LanguageContext source = site.in(site.guide().source());
        GuideJson guide = new GuideJson(site);
        List<DataFile> made = new ArrayList<>();
        datasets.forEach(dataset -> made.addAll(of(dataset, source)));
        made.add(ofGuide("glossary.json", guide.glossary()));
        made.add(ofGuide("sources.json", guide.sources()));
        made.add(ofGuide("datapackage.json", new DataPackage(source, datasets, List.copyOf(made)).json()));
        return List.copyOf(made);
    }

    private List<DataFile> of(Dataset dataset, LanguageContext source) {
        String name = dataset.names().export();
        String about = dataset.folder() + ".data.file.";
        List<Column> columns = Column.all(dataset);
        Json schema = new DatasetSchema(dataset, source.messages(), site.languages()).json();
        return List.of(
                new DataFile(file(name + ".csv", csv(dataset, columns, source.language())), about + "csv", columns),
                new DataFile(
                        file(name + ".json", records(dataset, source.messages()).write()), about + "json", List.of()),
                new DataFile(file(name + ".schema.json", schema.write()), about + "schema", List.of()));
    }

    private static DataFile ofGuide(String name, Json json) {
        return new DataFile(file(name, json.write()), "data.file." + name, List.of());
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(FOLDER + name, text);
    }

    private String csv(Dataset dataset, List<Column> columns, Language source) {
        List<List<String>> rows = DataRecord.all(site.site(), dataset).stream()
                .flatMap(one -> DataRow.of(one, source))
                .map(row -> columns.stream()
                        .map(column -> column.value().apply(row))
                        .toList())
                .toList();
        return Csv.write(columns.stream().map(Column::name).toList(), rows);
    }

    private Json records(Dataset dataset, Messages messages) {
        return new Json()
                .with("$schema", dataset.names().export() + ".schema.json")
                .with("title", messages.text(dataset.folder() + ".data.file.json"))
                .with("day", site.day())
                .with("caution", messages.text(dataset.folder() + ".data.caution"))
                .with("license", site.guide().license().map(License::id))
                .with(
                        dataset.folder(),
                        DataRecord.all(site.site(), dataset).stream()
                                .flatMap(one ->
                                        one.latest().stream().map(revision -> new RecordJson(one, revision).json()))
                                .toList());
    }
}

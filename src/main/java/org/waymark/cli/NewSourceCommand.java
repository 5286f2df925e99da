package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.author.NewSource;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code waymark records DATASET new-source}: adds a source to the newest revision of a record. */
@Command(
        name = "new-source",
        description = "Adds a source that was read today to the newest revision of a record. Its title is still to be"
                + " written: until then 'check' says so.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark records provinces new-source north https://law.example/236.14"})
final class NewSourceCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @ParentCommand
    private RecordsCommand records = new RecordsCommand();

    @Parameters(index = "0", paramLabel = "RECORD", description = "the folder of the record")
    private String slug = "";

    @Parameters(index = "1", paramLabel = "URL", description = "the address of the page")
    private String url = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "one of the kinds that dataset.yaml lists (default: the second, or the only one)")
    private String kind = "";

    @Override
    public Integer call() {
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Dataset dataset = records.dataset(site.get());
        List<DataRecord> all = DataRecord.all(site.get(), dataset);
        List<String> slugs = all.stream().map(DataRecord::slug).toList();
        DataRecord whole = all.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> invocation.usageError(
                        "There is no " + dataset.names().noun() + " '" + slug + "'. " + Nearest.hint(slug, slugs)));
        RecordRevision newest = whole.revisions().get(whole.revisions().size() - 1);
        Field field = dataset.fields(Field.Type.SOURCES)
                .findFirst()
                .orElseThrow(() -> invocation.usageError("'" + dataset.folder() + "' declares no field of sources."));
        String chosen = kind(field);
        NewSource source = new NewSource(field.name(), address(newest), chosen, project.today());
        Path file = project.contentDir().resolveSibling(newest.position().path());
        source.addTo(file);
        var out = invocation.out();
        out.println("added to " + newest.position().path());
        out.println("Write its title there, and look at its kind ('" + chosen + "'). Then: ./waymark check");
        out.flush();
        return 0;
    }

    private String address(RecordRevision newest) {
        if (!url.matches("https?://[^\\s'\"<>]+")) {
            throw invocation.usageError(
                    "'" + url + "' is not a full web address. Write, for example: https://law.example/236.14");
        }
        if (newest.sources().stream().anyMatch(source -> source.url().value().equals(url))) {
            throw invocation.usageError("The source is already there. If you have read it again, change its read-on.");
        }
        return url;
    }

    private String kind(Field field) {
        List<String> kinds = field.valueIds();
        if (kind.isEmpty()) {
            return kinds.get(Math.min(1, kinds.size() - 1));
        }
        if (!kinds.contains(kind)) {
            throw invocation.usageError("'" + kind + "' is no kind of source. " + Nearest.hint(kind, kinds));
        }
        return kind;
    }
}

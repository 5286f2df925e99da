package org.waymark.render.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.i18n.Messages;
import org.waymark.model.License;
import org.waymark.model.OutputFile;
import org.waymark.model.dataset.Dataset;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.data.DataFiles.DataFile;

/** The Frictionless data package that describes the files: content, size and hash. */
record DataPackage(LanguageContext context, List<Dataset> datasets, List<DataFile> files) {
    Json json() {
        Messages messages = context.messages();
        Json json = new Json()
                .with("name", datasets.get(0).names().export())
                .with("title", messages.text("data.heading"))
                .with(
                        "description",
                        datasets.stream()
                                .map(dataset -> messages.text(dataset.folder() + ".data.caution"))
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .with("version", context.siteContext().day().toString());
        context.guide().license().ifPresent(license -> json.with("licenses", List.of(license(license))));
        return json.with("resources", files.stream().map(this::resource).toList());
    }

    private static Json license(License license) {
        return new Json().with("name", license.id()).with("path", license.url());
    }

    private Json resource(DataFile data) {
        OutputFile file = data.file();
        String name = data.name();
        String format = name.substring(name.lastIndexOf('.') + 1);
        Json json = new Json()
                .with("name", name.replace('.', '-'))
                .with("path", name)
                .with("title", context.messages().text(data.about()))
                .with("format", format)
                .with("mediatype", format.equals("csv") ? "text/csv" : "application/json")
                .with("encoding", "utf-8")
                .with("bytes", file.content().length)
                .with("hash", "sha256:" + sha256(file.content()));
        if (format.equals("csv")) {
            json.with("profile", "tabular-data-resource")
                    .with("dialect", new Json().with("delimiter", ",").with("lineTerminator", "\r\n"))
                    .with(
                            "schema",
                            new Json()
                                    .with(
                                            "fields",
                                            data.columns().stream()
                                                    .map(column -> field(column, folder(data)))
                                                    .toList()));
        }
        return json;
    }

    private static String folder(DataFile data) {
        return data.about().substring(0, data.about().indexOf('.'));
    }

    private Json field(Column column, String folder) {
        Json json = new Json()
                .with("name", column.name())
                .with("type", column.type())
                .with("description", context.messages().text(folder + ".data.field." + column.name()));
        return column.values().isEmpty() ? json : json.with("constraints", new Json().with("enum", column.values()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}

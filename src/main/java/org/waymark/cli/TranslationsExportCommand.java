package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.GuideTexts;
import org.waymark.model.Language;
import org.waymark.pipeline.Project;
import org.waymark.translation.Marks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark translations export}: writes the texts of a language into a file for translators. */
@Command(
        name = "export",
        description =
                "Writes the texts of a language, with their context, into a file for translators: po for Weblate and"
                        + " Poedit, xliff for other tools, html to fill in with a browser, without any connection.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translations export --lang vi --format html faq/how-long-it-takes"})
final class TranslationsExportCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            arity = "0..*",
            paramLabel = "PIECE",
            description = "only these, by folder or file, such as faq/how-long-it-takes or topics.yaml (default: all)")
    private List<String> pieces = List.of();

    @Option(names = "--lang", required = true, paramLabel = "LANGUAGE", description = "the language, such as vi")
    private String lang = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "po, xliff or html (default: po)")
    private String format = "po";

    @Option(names = "--behind", description = "Only texts that are missing, not finished, or whose source has changed")
    private boolean behind;

    @Option(names = "--to", paramLabel = "FILE", description = "where it goes (default: waymark-LANGUAGE.FORMAT)")
    private @Nullable Path to;

    @Override
    public Integer call() {
        ExchangeFormat chosen = ExchangeFiles.named(format)
                .orElseThrow(
                        () -> invocation.usageError("There is no format '" + format + "'. Write po, xliff or html."));
        Project project = invocation.project();
        Optional<Invocation.UnfinishedSite> work = invocation.unfinishedSite(project);
        if (work.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Language> languages = work.get().site().guide().languages();
        Language language = invocation.language(lang, languages.subList(1, languages.size()));
        List<String> names = pieces.stream().map(this::name).toList();
        Exchange all = new GuideTexts(project.contentDir(), work.get().site(), language)
                .exchange(
                        new Marks(work.get().marks()),
                        piece -> names.isEmpty() || names.contains(piece),
                        project.today());
        names.stream()
                .filter(name ->
                        all.pieces().stream().noneMatch(piece -> piece.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw invocation.usageError("'" + name + "' has no texts to translate into '" + lang + "'. "
                            + "'./waymark translations --lang " + lang + "' lists all that have.");
                });
        write(behind ? open(all) : all, chosen);
        return 0;
    }

    private String name(String typed) {
        PieceName names = new PieceName(invocation.content());
        return names.folder(typed).orElseGet(() -> names.inside(typed));
    }

    private static Exchange open(Exchange all) {
        List<ExchangePiece> pieces = all.pieces().stream()
                .map(piece -> new ExchangePiece(
                        piece.name(),
                        piece.title(),
                        piece.provenance(),
                        piece.texts().stream().filter(ExchangeText::isOpen).toList()))
                .filter(piece -> !piece.texts().isEmpty())
                .toList();
        return new Exchange(all.guide(), all.day(), all.source(), all.language(), pieces);
    }

    private void write(Exchange exchange, ExchangeFormat chosen) {
        Path file = to == null ? Path.of("waymark-" + lang + "." + chosen.name()) : to;
        if (exchange.pieces().isEmpty()) {
            throw invocation.usageError("Nothing is behind in '" + lang + "', so there is nothing to export.");
        }
        try {
            Files.writeString(file, chosen.write(exchange), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw invocation.usageError("'" + file + "' cannot be written. Name another place with --to.");
        }
        long open = exchange.texts().filter(ExchangeText::isOpen).count();
        PrintWriter out = invocation.out();
        out.println("wrote " + file + ": " + exchange.texts().count() + " texts of "
                + exchange.pieces().size() + " pieces, " + open + " to be translated or looked at");
        out.println("When it comes back: ./waymark translations import " + file);
        out.flush();
    }
}

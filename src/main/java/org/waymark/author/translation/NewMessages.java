package org.waymark.author.translation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.waymark.author.file.MergedYaml;
import org.waymark.author.file.TextFile;
import org.waymark.author.file.WrittenYaml;
import org.waymark.i18n.Locales;
import org.waymark.i18n.plural.PluralForms;
import org.waymark.model.Language;
import org.waymark.yaml.LineEnds;

/**
 * Begins the words of the interface in a language that the tool does not have: {@code content/i18n/<language>.yaml} with every
 * message, its plurals in the forms of the language, and a mark above each text that is still to be translated. A file that is
 * there keeps every line and gets what it lacks.
 *
 * @param messagesDir the tool's messages
 * @param contentDir the guide's content
 * @param source the language to translate from
 */
public record NewMessages(Path messagesDir, Path contentDir, Language source, Language language) {
    private static final String ENDING = ".yaml";
    private static final Set<String> LEFT_OUT = Set.of("language", "negation", "force", "numbers");

    /**
     * The result.
     *
     * @param file relative to the content folder
     * @param written how many texts were written, each with a mark; empty if a file cannot be parsed
     */
    public record Result(Path file, Optional<Integer> written) {}

    /** True if the tool has words in the language. */
    public boolean isKnown() {
        return Files.exists(messagesDir.resolve(language + ENDING));
    }

    /** True if the guide has begun the file. */
    public boolean isBegun() {
        return Files.exists(contentDir.resolve(own()));
    }

    private Path own() {
        return Path.of("i18n", language + ENDING);
    }

    /** Writes the file, or adds what it lacks. */
    public Result write() {
        Path file = contentDir.resolve(own());
        Path tools = messagesDir.resolve(source + ENDING);
        Path replaced = contentDir.resolve("i18n").resolve(source + ENDING);
        Optional<WrittenYaml> all = parse(Files.exists(tools) ? tools : replaced);
        Optional<WrittenYaml> some = Files.exists(replaced) ? parse(replaced) : WrittenYaml.of("");
        String begun = isBegun() ? TextFile.read(file) : "";
        LineEnds ends = LineEnds.of(begun);
        Optional<WrittenYaml> before = WrittenYaml.of(begun.replace("\r\n", "\n"));
        if (all.isEmpty() || some.isEmpty() || before.isEmpty()) {
            return new Result(own(), Optional.empty());
        }
        MergedYaml merged = new MarkedWords(all.get(), language)
                .complete(before.get(), part -> some.get().part(part.path()).orElse(part), LEFT_OUT);
        String text = (isBegun() ? "" : head()) + merged.text();
        TextFile.write(file, ends.whole(text));
        return new Result(own(), Optional.of(merged.added()));
    }

    private static Optional<WrittenYaml> parse(Path file) {
        return WrittenYaml.of(TextFile.read(file).replace("\r\n", "\n"));
    }

    private String head() {
        PluralForms forms = new PluralForms(language);
        StringBuilder plurals = new StringBuilder();
        for (String category : forms.categories()) {
            String samples = forms.samples(category);
            plurals.append("#   ")
                    .append(category)
                    .append(samples.isEmpty() ? " (fractions)" : " (such as " + samples + ")")
                    .append('\n');
        }
        String name = Locales.name(language, language);
        return """
                # Words of the interface, still in '%s'. The line '# translate:' marks a text that nobody has translated yet:
                # translate it, then delete that line. Until then pages show the source's words and say so.
                # Keep what is in braces, such as {day}: it is filled in. A plural has one text for each form that the language has:
                %s# The language's own name for itself:
                language: "%s"
                # Words with which the language says no; with them 'check' finds a "not" that a translation lost:
                # negation: {words: [not, never], also: [without]}
                # And those with which it says must, may, must not and need not:
                # force: {must: {words: [must]}, may: {words: [may, can]}, must-not: {words: [must not]}, need-not: {words: [need not]}}
                """.formatted(source, plurals, name);
    }
}

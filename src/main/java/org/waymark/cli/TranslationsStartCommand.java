package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.waymark.author.translation.NewMessages;
import org.waymark.i18n.Locales;
import org.waymark.i18n.plural.PluralForms;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark translations start}: begins the words of the interface in a language that the tool does not have. */
@Command(
        name = "start",
        description = "Writes content/i18n/LANGUAGE.yaml with every word of the interface and the plural forms of the"
                + " language, to be translated. A file that is there keeps its lines and gets what it lacks.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark translations start fr"})
final class TranslationsStartCommand implements Callable<Integer> {
    private static final Language FALLBACK = new Language("en");

    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(paramLabel = "LANGUAGE", description = "its BCP 47 tag, such as fr, pt-BR or zh-Hans")
    private String tag = "";

    @Override
    public Integer call() {
        Language language = language();
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        Guide guide = site.get().guide();
        NewMessages messages = new NewMessages(
                project.messagesDir(), project.contentDir(), source(guide, language, project), language);
        String file = project.contentDir().getFileName() + "/i18n/" + language + ".yaml";
        if (messages.isKnown()) {
            throw invocation.usageError("The tool has all its words in '" + language
                    + "'. To replace single ones, write them" + " in " + file + " (docs/own-guide.md).");
        }
        String found = messages.isBegun() ? "added to " : "wrote ";
        int written = messages.write()
                .written()
                .orElseThrow(() -> invocation.usageError(
                        "The words cannot be read. './waymark check' shows where: mend that first."));
        PrintWriter out = invocation.out();
        out.println(
                written == 0
                        ? file + " has every text already, and is left as it is."
                        : found + file + ": " + written + " texts to translate");
        tell(language, guide, out);
        return 0;
    }

    private Language language() {
        String right = Locales.tag(tag)
                .orElseThrow(() -> invocation.usageError("'" + tag + "' is not the tag of a language that is known."
                        + " Write a tag of BCP 47, such as fr, pt-BR, zh-Hans or ar."));
        if (!right.equals(tag)) {
            throw invocation.usageError(
                    "Languages are written alike everywhere: write '" + right + "' instead of '" + tag + "'.");
        }
        return new Language(tag);
    }

    /** The language that is translated from: the guide's own, unless it is the one that is begun or has no words either. */
    private static Language source(Guide guide, Language language, Project project) {
        Language source = guide.source();
        boolean hasWords = Stream.of(project.messagesDir(), project.contentDir().resolve("i18n"))
                .anyMatch(folder -> Files.exists(folder.resolve(source + ".yaml")));
        return !source.equals(language) && hasWords ? source : FALLBACK;
    }

    private static void tell(Language language, Guide guide, PrintWriter out) {
        out.println("Plural forms: " + String.join(", ", new PluralForms(language).categories()) + ". Script: "
                + (Locales.direction(language).equals("rtl") ? "from right to left." : "from left to right."));
        out.println("Next:");
        if (!guide.languages().contains(language)) {
            List<Language> all = Stream.concat(guide.languages().stream(), Stream.of(language))
                    .toList();
            out.println(
                    "- In guide.yaml write: languages: " + all + ". 'waymark check' then says which titles and names"
                            + " there are still to be written in '" + language + "'.");
        }
        out.println(
                "- Translate what is below each '# translate:', and delete that line. 'waymark check' says how many are"
                        + " left; until then pages show other words, and say so.");
        out.println("- 'waymark translate faq/SLUG --lang " + language + "' begins the translation of an answer.");
        out.flush();
    }
}

package org.waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.author.NewEntry;
import org.waymark.author.NewSample;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark new}: starts an answer, a term or a page. */
@Command(
        name = "new",
        description = "Writes a draft in every language, with comments that teach the format.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark new faq can-i-appeal"})
final class NewCommand implements Callable<Integer> {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(
            arity = "1..2",
            paramLabel = "KIND SLUG",
            description = "faq, term, page, quiz or dataset, and its name in addresses: a-z, 0-9 and hyphens")
    private List<String> words = List.of();

    /** Suggests the slug that was most likely meant. */
    private static String suggestion(String typed) {
        String slug =
                typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "what-is-a-deposit" : slug;
    }

    private EntryKind entryKind(String kind) {
        return EntryKind.ofScheme(kind)
                .or(() -> EntryKind.ofFolder(kind))
                .orElseThrow(() -> invocation.usageError("'" + kind + "' is not a kind of entry. "
                        + Nearest.to(kind, EntryKind.schemes())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Use faq, term, page, quiz or dataset.")));
    }

    private static Optional<NewSample.Kind> sampleKind(String kind) {
        return switch (kind) {
            case "quiz" -> Optional.of(NewSample.Kind.QUIZ);
            case "dataset" -> Optional.of(NewSample.Kind.DATASET);
            default -> Optional.empty();
        };
    }

    /** Writes a questionnaire or dataset, which is complete and is shown at once. */
    private int sample(NewSample.Kind kind, String slug) {
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        boolean isQuiz = kind == NewSample.Kind.QUIZ;
        NewSample sample =
                new NewSample(kind, project.contentDir(), site.get().guide().languages());
        if (sample.exists(slug)) {
            throw invocation.usageError(
                    "There is already a " + (isQuiz ? "questionnaire " : "folder ") + slug + ". Choose another name.");
        }
        var out = invocation.out();
        sample.write(slug, project.today())
                .forEach(file -> out.println("wrote " + project.contentDir().getFileName() + "/" + file));
        out.println(
                isQuiz
                        ? "It is complete: change questions, rows and words, then: ./waymark quiz prove"
                        : "It is complete: change records, fields and words, then: ./waymark check. Links to it: [words]("
                                + slug + ":index)");
        return 0;
    }

    @Override
    public Integer call() {
        String name = new PieceName(invocation.content()).inside(String.join("/", words));
        String kind = name.replaceFirst("/.*", "");
        String slug = name.substring(Math.min(name.length(), kind.length() + 1)).replaceFirst("^" + kind + "/", "");
        Optional<NewSample.Kind> sample = sampleKind(kind);
        if (sample.isPresent() && slug.matches(SLUG)) {
            return sample(sample.get(), slug);
        }
        EntryKind entryKind = entryKind(kind);
        if (slug.isEmpty()) {
            throw invocation.usageError("Say what it is called, too: ./waymark new " + kind + " what-is-a-plea");
        }
        if (!slug.matches(SLUG)) {
            throw invocation.usageError("'" + String.join(" ", words)
                    + "' has other characters than a-z, 0-9 and hyphens. Write it like: "
                    + suggestion(slug));
        }
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<String> topics =
                site.get().topics().stream().map(topic -> topic.id().value()).toList();
        NewEntry entry = new NewEntry(project.contentDir(), site.get().guide(), topics);
        EntryId id = new EntryId(entryKind, slug);
        if (!NewEntry.canBeKept(id)) {
            throw invocation.usageError(
                    "'" + slug + "' is a name that Windows keeps for a device. Choose another slug.");
        }
        if (entry.exists(id)) {
            throw invocation.usageError(
                    "There is already an entry " + id + ". Choose another slug, or open its files.");
        }
        var out = invocation.out();
        entry.write(id, project.today())
                .forEach(file -> out.println("wrote " + project.contentDir().getFileName() + "/" + file));
        out.println("It is a draft: delete the line 'draft: true' in each file to publish it. Then: ./waymark check");
        return 0;
    }
}

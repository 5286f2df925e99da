package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.author.NewSource;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Choice;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateSource;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark states new-source}: adds a source to the newest revision of a state. */
@Command(
        name = "new-source",
        description = "Adds a source that was read today to the newest revision of a state. Its title is still to be"
                + " written: until then 'check' says so.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark states new-source ca https://law.example/236.14"})
final class StatesNewSourceCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(index = "0", paramLabel = "CODE", description = "the state, for example ca")
    private String code = "";

    @Parameters(index = "1", paramLabel = "URL", description = "the address of the page")
    private String url = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "statute, official, survey, law-review or advocacy (default: official)")
    private String kind = "official";

    @Override
    public Integer call() {
        Project project = invocation.project();
        var site = invocation.site(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<StateLaw> states = site.get().all(StateLaw.class);
        List<String> codes = states.stream().map(StateLaw::code).toList();
        StateLaw state = states.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> invocation.usageError("There is no state '" + code + "'. " + Nearest.hint(code, codes)));
        StateLaw.Revision newest = state.revisions().get(state.revisions().size() - 1);
        NewSource source = new NewSource(address(newest), kind(), project.today());
        Path file = project.contentDir().resolveSibling(newest.position().path());
        source.addTo(file);
        var out = invocation.out();
        out.println("added to " + newest.position().path());
        out.println("Write its title there, and look at its kind ('" + kind + "'). Then: ./waymark check");
        out.flush();
        return 0;
    }

    private String address(StateLaw.Revision newest) {
        if (!url.matches("https?://[^\\s'\"<>]+")) {
            throw invocation.usageError(
                    "'" + url + "' is not a full web address. Write, for example: https://law.example/236.14");
        }
        if (newest.facts().sources().stream()
                .anyMatch(source -> source.url().value().equals(url))) {
            throw invocation.usageError("The source is already there. If you have read it again, change its read-on.");
        }
        return url;
    }

    private StateSource.Kind kind() {
        for (StateSource.Kind known : StateSource.Kind.values()) {
            if (known.id().equals(kind)) {
                return known;
            }
        }
        List<String> ids =
                List.of(StateSource.Kind.values()).stream().map(Choice::id).toList();
        throw invocation.usageError("'" + kind + "' is no kind of source. " + Nearest.hint(kind, ids));
    }
}

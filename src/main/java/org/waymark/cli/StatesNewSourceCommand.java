package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.author.NewSource;
import org.waymark.build.Project;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Choice;
import org.waymark.model.StateLaw;
import org.waymark.model.StateSource;
import org.waymark.read.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark states new-source}: adds a source to the newest revision of a state. */
@Command(
        name = "new-source",
        description = "Adds a source that was read today to the newest revision of a state. Its title is still to be"
                + " written: until then 'check' says so.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark states new-source ca https://law.example/236.14"})
final class StatesNewSourceCommand implements Callable<Integer> {
    @Mixin
    private final Folders folders = new Folders();

    @Parameters(index = "0", paramLabel = "CODE", description = "the state, for example ca")
    private String code = "";

    @Parameters(index = "1", paramLabel = "URL", description = "the address of the page")
    private String url = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "statute, official, survey, law-review or advocacy (default: official)")
    private String kind = "official";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Project project = folders.project();
        List<StateLaw> states = new SiteReader(project.contentDir(), project.messagesDir(), new Diagnostics())
                .read()
                .map(site -> site.states())
                .orElse(List.of());
        List<String> codes = states.stream().map(StateLaw::code).toList();
        StateLaw state = states.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("There is no state '" + code + "'. " + Nearest.hint(code, codes)));
        StateLaw.Edition newest = state.revisions().get(state.revisions().size() - 1);
        NewSource source = new NewSource(address(newest), kind(), project.today());
        Path file = project.contentDir().resolveSibling(newest.position().path());
        source.addTo(file);
        var out = command().commandLine().getOut();
        out.println("added to " + newest.position().path());
        out.println("Write its title there, and look at its kind ('" + kind + "'). Then: ./waymark check");
        out.flush();
        return 0;
    }

    private String address(StateLaw.Edition newest) {
        if (!url.matches("https?://[^\\s'\"<>]+")) {
            throw wrong("'" + url + "' is not a full web address. Write, for example: https://law.example/236.14");
        }
        if (newest.facts().sources().stream()
                .anyMatch(source -> source.url().value().equals(url))) {
            throw wrong("The source is already there. If you have read it again, change its read-on.");
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
        throw wrong("'" + kind + "' is no kind of source. " + Nearest.hint(kind, ids));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command before it runs it");
        }
        return spec;
    }
}

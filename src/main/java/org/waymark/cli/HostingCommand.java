package org.waymark.cli;

import java.util.concurrent.Callable;
import org.waymark.host.Place;
import org.waymark.host.Recipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark hosting}: prints the settings of a web server that serves the guide. */
@Command(
        name = "hosting",
        description = "Prints the settings of a web server: which headers go with which file.",
        mixinStandardHelpOptions = true)
final class HostingCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Parameters(paramLabel = "SERVER", description = "${COMPLETION-CANDIDATES}")
    private Recipe recipe = Recipe.NGINX;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "The published folder on the server (default: ${DEFAULT-VALUE})")
    private String folder = "/srv/guide";

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "The path of the guide's address, such as /help/guide/ (default: ${DEFAULT-VALUE})")
    private String path = "/";

    @Override
    public Integer call() {
        String address = ("/" + path + "/").replaceAll("/+", "/");
        invocation.out().print(recipe.write(new Place(folder.replaceAll("/+$", ""), address)));
        invocation.out().flush();
        return 0;
    }
}

package org.waymark.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.build.Project;
import org.waymark.link.LinkAnswer;
import org.waymark.link.LinkFetcher;
import org.waymark.model.Located;
import org.waymark.model.WebLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark links}: the outside addresses of a guide, and on request whether they still answer. */
@Command(
        name = "links",
        description = "Lists every outside address of the guide with the place that names it. A build never asks them;"
                + " --check does, one at a time of a host.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code 1: an address does not answer. A host that serves no programs is named, and is no fault."
        })
final class LinksCommand implements Callable<Integer> {
    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(names = "--check", description = "Ask each address whether it still answers; needs the internet")
    private boolean check;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long an answer may take (default: ${DEFAULT-VALUE})")
    private int timeout = 20;

    @Option(
            names = "--pause",
            paramLabel = "MILLISECONDS",
            description = "Between two requests to a host (default: ${DEFAULT-VALUE})")
    private int pause = 1000;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = invocation.out();
        Project project = invocation.project();
        var site = invocation.shownSite(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Located<String>> links = WebLinks.of(site.get()).all();
        int exit = check ? check(links, out) : list(links, out);
        out.flush();
        return exit;
    }

    private static int list(List<Located<String>> links, PrintWriter out) {
        links.forEach(link -> out.println(link.position() + ": " + link.value()));
        return 0;
    }

    private int check(List<Located<String>> links, PrintWriter out) throws InterruptedException {
        var fetcher = new LinkFetcher(Duration.ofSeconds(timeout), Duration.ofMillis(pause));
        Map<String, LinkAnswer> answers =
                fetcher.fetch(links.stream().map(Located::value).toList());
        for (Located<String> link : links) {
            LinkAnswer answer = answers.get(link.value());
            if (answer != null && answer.kind() != LinkAnswer.Kind.ANSWERS) {
                out.println(link.position() + ": " + link.value() + "\n  " + answer.words());
            }
        }
        long broken = count(answers, LinkAnswer.Kind.BROKEN);
        out.println(answers.size() + " addresses: " + count(answers, LinkAnswer.Kind.ANSWERS) + " answer, " + broken
                + " do not, " + count(answers, LinkAnswer.Kind.UNCLEAR) + " to be looked at with a browser.");
        return broken > 0 ? Main.ERRORS_IN_CONTENT : 0;
    }

    private static long count(Map<String, LinkAnswer> answers, LinkAnswer.Kind kind) {
        return answers.values().stream().filter(answer -> answer.kind() == kind).count();
    }
}

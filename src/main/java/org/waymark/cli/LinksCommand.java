package org.waymark.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.link.LinkAnswer;
import org.waymark.link.LinkFetcher;
import org.waymark.model.Located;
import org.waymark.model.WebLinks;
import org.waymark.pipeline.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark links}: lists the external addresses of a guide and, on request, checks whether they still answer. */
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

    /** The output format of the list. */
    enum ListFormat {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(names = "--format", description = "How the list is written: ${COMPLETION-CANDIDATES} (default: text)")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() throws InterruptedException {
        Project project = invocation.project();
        var site = invocation.siteAsOf(project);
        if (site.isEmpty()) {
            return Main.ERRORS_IN_CONTENT;
        }
        List<Located<String>> links = WebLinks.of(site.get()).all();
        LinksReport report = new LinksReport(links, check ? ask(links) : Map.of());
        PrintWriter out = invocation.out();
        out.print(format == ListFormat.JSON ? report.json() : check ? report.faults() : report.list());
        out.flush();
        return report.count(LinkAnswer.Kind.BROKEN) > 0 ? Main.ERRORS_IN_CONTENT : 0;
    }

    private Map<String, LinkAnswer> ask(List<Located<String>> links) throws InterruptedException {
        List<String> addresses = links.stream().map(Located::value).distinct().toList();
        Terminal terminal = invocation.terminal();
        AtomicInteger number = new AtomicInteger();
        var fetcher = new LinkFetcher(Duration.ofSeconds(timeout), Duration.ofMillis(pause));
        Map<String, LinkAnswer> answers = fetcher.fetch(
                addresses, address -> terminal.asking(number.incrementAndGet(), addresses.size(), address));
        terminal.clear();
        return answers;
    }
}

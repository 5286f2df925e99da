package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Site;
import org.waymark.pipeline.Preview;
import org.waymark.pipeline.Project;
import org.waymark.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark serve}: shows the guide while somebody writes it. */
@Command(
        name = "serve",
        description = "Shows the guide in a browser of this computer, and each change as soon as it is saved."
                + " Nothing is written; a fault is told over the last good page.",
        mixinStandardHelpOptions = true,
        footer = {"", "Ctrl-C ends it. docs/preview.md says more."})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Mixin
    private final Invocation invocation = new Invocation();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "Where it answers on this computer; 0 takes any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8321;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language whose first page is opened (default: the source language)")
    private @Nullable String language;

    @Option(names = "--drafts", description = "Show drafts too, each with a mark in the frame")
    private boolean hasDrafts;

    @Option(names = "--open", description = "Open the browser")
    private boolean isOpened;

    @Override
    public Integer call() throws InterruptedException {
        Project project = invocation.project();
        if (port < 0 || port > HIGHEST_PORT) {
            throw invocation.usageError("--port is " + port + ". Write a number from 0 to " + HIGHEST_PORT + ".");
        }
        String first = firstPage(project);
        Preview preview = hasDrafts ? Preview.withDrafts(project) : Preview.of(project);
        var folders = List.of(project.contentDir(), project.messagesDir(), project.themeDir());
        PrintWriter err = invocation.err();
        var settings = new PreviewServer.Settings(
                folders, port, label(project), fault -> BugReport.of(fault).print(Format.TEXT, err, err));
        PreviewServer server = start(preview, settings);
        String address = server.address() + PreviewServer.FRAME + first;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            Runtime.getRuntime().halt(0); // who ends it by Ctrl-C did nothing wrong
        }));
        PrintWriter out = invocation.out();
        out.println("Look at " + address);
        out.println("It follows what you save. Ctrl-C ends it.");
        out.flush();
        if (isOpened && !Browser.open(address)) {
            err.println("No browser could be opened here: open the address yourself.");
            err.flush();
        }
        new CountDownLatch(1).await(); // until Ctrl-C
        return 0;
    }

    private PreviewServer start(Preview preview, PreviewServer.Settings settings) {
        try {
            return PreviewServer.start(preview, settings);
        } catch (BindException e) {
            throw invocation.usageError("Port " + port
                    + " is in use, or not yours to use. Name another, or --port 0 for any that is free.");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first page of the language that was asked for. A guide that cannot be read has none; the frame says why. */
    private String firstPage(Project project) {
        String tag = language;
        if (tag == null) {
            return "";
        }
        Optional<Site> site = invocation.site(project);
        return site.map(found -> invocation.language(tag, found.guide().languages()))
                .map(found -> found + "/index.html")
                .orElse("");
    }

    private String label(Project project) {
        String day = project.asOf().map(date -> "as of " + date).orElse("");
        String drafts = hasDrafts ? "with drafts, which readers do not see" : "";
        return day.isEmpty() || drafts.isEmpty() ? day + drafts : day + ", " + drafts;
    }
}

package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.waymark.pipeline.Preview;

/**
 * Serves a guide to browsers of this computer while somebody writes it. Each page has the address and the bytes that a build
 * would give it; below {@code /_preview/} the same address shows the page in a frame that follows its changes.
 */
public final class PreviewServer implements AutoCloseable {
    /** The path between the server's address and a page's address at which the page is shown in a frame. */
    public static final String FRAME = FramePages.ROOT.substring(1);

    private static final String INDEX = "index.html";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final PreviewState state = new PreviewState();
    private final Session session;
    private final FileWatch watch;
    private final FramePages frames;

    /**
     * The settings of a server.
     *
     * @param folders the folders that are watched
     * @param port 0 for any free port
     * @param label the frame's words about the guide that is shown; blank for the guide of today
     * @param bugs receives faults of this tool itself
     */
    public record Settings(List<Path> folders, int port, String label, Consumer<Throwable> bugs) {
        public Settings {
            folders = List.copyOf(folders);
        }
    }

    private PreviewServer(Preview preview, Settings settings) throws IOException {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // otherwise each answer may wait 40 ms for the previous one
        server = HttpServer.create(new InetSocketAddress(HERE, settings.port()), 0);
        session = new Session(preview::forget, preview::plan, state, settings.bugs());
        watch = new FileWatch(settings.folders(), session::changed);
        frames = new FramePages(state, session, settings.label());
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /** Starts to build, watch and answer. Throws a {@link java.net.BindException} if the port is in use. */
    public static PreviewServer start(Preview preview, Settings settings) throws IOException {
        PreviewServer started = new PreviewServer(preview, settings);
        started.session.start();
        started.watch.start();
        started.server.start();
        return started;
    }

    /** The address of the server, for example {@code http://127.0.0.1:8321/}. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** The status of the guide. */
    Status status() {
        return state.status();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            String path = exchange.getRequestURI().getPath();
            if (!new RequestFilter(port()).accepts(exchange.getRequestHeaders())) {
                Reply.text(403, "This preview answers only to browsers of this computer.\n")
                        .send(exchange);
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Reply.text(405, "A preview is only read.\n").send(exchange);
            } else if (path == null || !path.startsWith("/")) {
                Reply.text(400, "This is no address.\n").send(exchange);
            } else if (path.startsWith(FramePages.ROOT)) {
                frames.answer(exchange, path.substring(FramePages.ROOT.length()));
            } else {
                page(file(path.substring(1))).send(exchange);
            }
        } finally {
            exchange.close();
        }
    }

    /** The file at an address; for a folder, its first page. */
    static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** Answers with the bytes of a build. Looks the address up among those of the site, never on the disk. */
    private Reply page(String path) {
        return state.file(path)
                .map(file -> Reply.file(200, path, file.content()))
                .or(() -> state.file("404.html").map(file -> Reply.file(404, file.path(), file.content())))
                .orElseGet(() -> Reply.text(
                        503,
                        "There is no page yet. " + FramePages.ROOT + " shows how far it is, and what is wrong.\n"));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview-request");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        watch.close();
        session.close();
        server.stop(0);
        threads.shutdownNow();
    }
}

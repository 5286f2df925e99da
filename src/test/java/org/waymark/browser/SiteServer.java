package org.waymark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.waymark.host.HostHeaders;

/**
 * Serves a built site to this machine alone, as a plain file server would, under a path that is not the root: links must
 * work there too. It sends the headers that a host should. What is not there is answered with the site's 404 page.
 */
final class SiteServer implements AutoCloseable {
    private static final String MOUNT = "/some/path/";

    static {
        // Otherwise each answer's body waits for the browser to acknowledge its head: 40 ms, three times a page.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private SiteServer(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SiteServer start(BuiltSite site) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var started = new SiteServer(site.folder(), server);
            server.createContext("/", started::answer);
            server.setExecutor(started.threads);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site begins; ends in a slash. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + MOUNT;
    }

    String url(String page) {
        return base() + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(MOUNT)
                    ? folder.resolve(path.substring(MOUNT.length())).normalize()
                    : folder;
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            Path shown = found ? file : folder.resolve("404.html");
            byte[] body = Files.readAllBytes(shown);
            exchange.getResponseHeaders().set("Content-Type", typeOf(shown.toString()));
            HostHeaders.of(folder.relativize(shown).toString())
                    .forEach(header -> exchange.getResponseHeaders().set(header.name(), header.value()));
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String typeOf(String file) {
        if (file.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        if (file.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return file.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

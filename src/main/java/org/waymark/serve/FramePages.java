package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.model.OutputFile;

/** The frame around a page. It stays while the page in it is replaced, and shows the places of its texts and the faults. */
final class FramePages {
    static final String ROOT = "/_preview/";

    private static final String OWN = "-/";
    private static final String EVENTS = OWN + "events/";
    private static final String PLACES = OWN + "places/";
    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PreviewState state;
    private final Session session;
    private final String label;

    FramePages(PreviewState state, Session session, String label) {
        this.state = state;
        this.session = session;
        this.label = label;
    }

    /** Answers a request for an address below the root. */
    void answer(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith(EVENTS)) {
            follow(exchange, path.substring(EVENTS.length()));
        } else if (path.startsWith(PLACES)) {
            places(path.substring(PLACES.length())).send(exchange);
        } else if (path.startsWith(OWN)) {
            own(path.substring(OWN.length())).send(exchange);
        } else {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            String html = text("frame.html").replace("{label}", escape(label));
            Reply.file(200, "frame.html", html.getBytes(StandardCharsets.UTF_8)).send(exchange);
        }
    }

    private static Reply own(String name) {
        return name.equals("frame.js") || name.equals("frame.css")
                ? Reply.file(200, name, text(name).getBytes(StandardCharsets.UTF_8))
                : Reply.text(404, "There is no such file.\n");
    }

    private static String text(String name) {
        try (InputStream file = FramePages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the tool was packed without '" + name + "'");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Reply places(String page) {
        return Reply.of(
                200,
                "application/json",
                state.status()
                        .site()
                        .map(site -> StatusJson.places(BlockPlaces.of(site, page)))
                        .orElse("[]"));
    }

    /** Sends the status of the guide, and sends it again after each change, until the browser leaves. */
    private void follow(HttpExchange exchange, String page) throws IOException {
        Reply.protect(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        session.watch(page);
        try {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            long number = -1;
            while (!state.isClosed()) {
                Status status = state.newerThan(number, HEARTBEAT_MILLIS);
                out.write(number == status.number() ? bytes(":\n\n") : bytes(event(status, page)));
                out.flush();
                number = status.number();
            }
        } catch (IOException e) {
            // the browser has left
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            session.unwatch(page);
        }
    }

    private String event(Status status, String page) {
        Optional<OutputFile> file = state.file(page);
        return "data: " + StatusJson.status(status, file) + "\n\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer of the server.
 *
 * @param status the HTTP status
 * @param type of the content
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
record Reply(int status, String type, byte[] content) {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "csv", "text/csv; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "jpg", "image/jpeg");

    static Reply text(int status, String text) {
        return of(status, TEXT, text);
    }

    static Reply of(int status, String type, String text) {
        return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates the answer with a file; its type follows from its name. */
    static Reply file(int status, String path, byte[] content) {
        return new Reply(status, TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), TEXT), content);
    }

    void send(HttpExchange exchange) throws IOException {
        protect(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || content.length == 0 ? -1 : content.length);
        if (!isHead && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    /** Sets the headers: nothing is cached, and no other site may use the answer. */
    static void protect(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
    }
}

package org.waymark.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hosts that send something else than they should, and what is said of them. */
class HostCheckTest {
    private static final Map<String, byte[]> FILES = new TreeMap<>(Map.of(
            "index.html", bytes("<p>languages</p>"),
            "en/index.html", bytes("<p>home</p>"),
            "assets/waymark.1.css", bytes("p {}"),
            "texts/search-en.1.js", bytes("waymark.index = {}")));

    private HttpServer server;
    private BiConsumer<HttpExchange, String> fault = (exchange, path) -> {};
    private String added = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void hostThatSendsTheTableHasNoGap() throws Exception {
        assertEquals(List.of(), check());
    }

    @Test
    void eachMissingHeaderIsAGapOfEachFile() throws Exception {
        for (Header header : HostHeaders.of("index.html")) {
            fault = (exchange, path) -> exchange.getResponseHeaders().remove(header.name());

            List<Gap> gaps = check();

            assertEquals(FILES.size() + 1, gaps.size(), header.name());
            assertTrue(
                    gaps.stream()
                            .allMatch(gap -> gap.subject().equals(header.name())
                                    && gap.found().equals("nothing")),
                    gaps.toString());
        }
    }

    @Test
    void pageThatBrowsersKeepIsAGap() throws Exception {
        fault = (exchange, path) -> exchange.getResponseHeaders().set("Cache-Control", "max-age=600");

        assertEquals(
                List.of(
                        "assets/waymark.1.css",
                        "en/index.html",
                        "index.html",
                        "texts/search-en.1.js",
                        "en/no-such-page.html"),
                check().stream().map(Gap::path).toList());
    }

    @Test
    void orderAndCapitalsOfDirectivesDoNotMatter() throws Exception {
        fault = (exchange, path) -> {
            if (path.startsWith("assets/")) {
                exchange.getResponseHeaders().set("Cache-Control", "Immutable, max-age=31536000,public");
            }
        };

        assertEquals(List.of(), check());
    }

    @Test
    void cookieIsAGap() throws Exception {
        fault = (exchange, path) -> exchange.getResponseHeaders().set("Set-Cookie", "id=1234; Path=/");

        Gap gap = check().get(0);

        assertEquals("Set-Cookie", gap.subject());
        assertEquals("id=...", gap.found());
    }

    @Test
    void wrongTypeIsAGap() throws Exception {
        fault = (exchange, path) -> exchange.getResponseHeaders().set("Content-Type", "text/plain");

        assertEquals("Content-Type", check().get(0).subject());
    }

    @Test
    void pageThatTheHostChangesIsAGap() throws Exception {
        added = "<script src=//statistics.example></script>";

        assertTrue(check().stream()
                .anyMatch(gap -> gap.subject().equals("content") && gap.path().equals("en/index.html")));
    }

    @Test
    void fileThatIsMissingOrMovedIsAGap() throws Exception {
        Map<String, byte[]> more = new TreeMap<>(FILES);
        more.put("en/more.html", bytes("<p>more</p>"));

        List<Gap> gaps = new HostCheck(address(), Duration.ofSeconds(5)).check(more, path -> {});

        assertEquals(1, gaps.size());
        assertEquals("status", gaps.get(0).subject());
        assertEquals("404", gaps.get(0).found());
    }

    private List<Gap> check() throws IOException, InterruptedException {
        return new HostCheck(address(), Duration.ofSeconds(5)).check(FILES, path -> {});
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/help/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/help/".length());
            byte[] file = FILES.get(path);
            HostHeaders.of(path).forEach(header -> exchange.getResponseHeaders().set(header.name(), header.value()));
            exchange.getResponseHeaders().set("Content-Type", type(path));
            fault.accept(exchange, path);
            byte[] body = bytes((file == null ? "not found" : new String(file, StandardCharsets.UTF_8)) + added);
            exchange.sendResponseHeaders(file == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

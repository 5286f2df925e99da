package org.waymark.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkFetcherTest {
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final HttpServer server = server();
    private final String host = "http://" + server.getAddress().getHostString() + ":"
            + server.getAddress().getPort();
    private final LinkFetcher fetcher = new LinkFetcher(Duration.ofSeconds(2), Duration.ZERO);

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("User-Agent").split(" ")[0]);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        int status = switch (path) {
            case "/gone" -> 404;
            case "/private" -> 403;
            case "/broken" -> 500;
            case "/no-head" -> head ? 405 : 200;
            case "/moved" -> 301;
            default -> 200;
        };
        if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/here");
        }
        if (path.equals("/slow")) {
            sleep();
        }
        open.decrementAndGet();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(4).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, LinkAnswer> fetch(String... paths) throws InterruptedException {
        return fetcher.fetch(List.of(paths).stream().map(path -> host + path).toList(), asked::add);
    }

    private LinkAnswer one(String path) throws InterruptedException {
        return fetch(path).values().iterator().next();
    }

    @Test
    void aPageThatIsThereAnswersByItsHeadAlone() throws InterruptedException {
        assertEquals(LinkAnswer.Kind.ANSWERS, one("/here").kind());
        assertEquals(List.of("HEAD /here waymark"), List.copyOf(requests));
    }

    @Test
    void aHostThatDoesNotAnswerTheHeadIsAskedForThePage() throws InterruptedException {
        assertEquals(LinkAnswer.Kind.ANSWERS, one("/no-head").kind());
        assertEquals(List.of("HEAD /no-head waymark", "GET /no-head waymark"), List.copyOf(requests));
    }

    @Test
    void aPageThatHasMovedIsFollowed() throws InterruptedException {
        assertEquals(LinkAnswer.Kind.ANSWERS, one("/moved").kind());
        assertTrue(requests.contains("HEAD /here waymark"), requests.toString());
    }

    @Test
    void whatIsGoneIsBrokenAndWhatRefusesProgramsIsUnclear() throws InterruptedException {
        assertEquals(LinkAnswer.broken("the page is not there (404)"), one("/gone"));
        assertEquals(LinkAnswer.broken("the host answers with an error (500)"), one("/broken"));
        assertEquals(LinkAnswer.Kind.UNCLEAR, one("/private").kind());
    }

    @Test
    void aHostIsNotWaitedForForever() throws InterruptedException {
        assertEquals(LinkAnswer.broken("no answer within 2 seconds"), one("/slow"));
    }

    @Test
    void aHostThatIsNotThereIsBroken() throws InterruptedException {
        server.stop(0);

        assertEquals(LinkAnswer.Kind.BROKEN, one("/here").kind());
    }

    @Test
    void aHostIsAskedOneAddressAtATimeAndEachOnlyOnce() throws InterruptedException {
        Map<String, LinkAnswer> answers = fetch("/a", "/b", "/c", "/a", "/d");

        assertEquals(4, answers.size());
        assertEquals(4, requests.size());
        assertEquals(4, asked.size(), "each is told before it is asked");
        assertEquals(1, mostOpen.get());
    }
}

package org.waymark.link;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Requests external addresses to see whether they still answer. Each is requested once; a host receives one request at
 * a time, with a pause between requests. Uses HEAD, and GET only if HEAD is answered with an error.
 */
public final class LinkFetcher {
    private static final int HOSTS_AT_A_TIME = 4;

    private final Duration timeout;
    private final Duration pause;
    private final HttpClient client;

    /**
     * Creates a fetcher.
     *
     * @param timeout the longest time to wait for an answer
     * @param pause the time between two requests to a host
     */
    public LinkFetcher(Duration timeout, Duration pause) {
        this.timeout = timeout;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * Requests each address and returns its answer.
     *
     * @param progress receives each address before it is requested; called by several threads
     */
    public Map<String, LinkAnswer> fetch(List<String> addresses, Consumer<String> progress)
            throws InterruptedException {
        Map<String, List<String>> hosts = new TreeMap<>();
        for (String address : addresses.stream().distinct().toList()) {
            hosts.computeIfAbsent(host(address), host -> new ArrayList<>()).add(address);
        }
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_A_TIME);
        try {
            List<Callable<Map<String, LinkAnswer>>> tasks = new ArrayList<>();
            hosts.values().forEach(its -> tasks.add(() -> host(its, progress)));
            Map<String, LinkAnswer> answers = new TreeMap<>();
            for (Future<Map<String, LinkAnswer>> done : threads.invokeAll(tasks)) {
                answers.putAll(done.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String host(String address) {
        try {
            return String.valueOf(new URI(address).getHost());
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private Map<String, LinkAnswer> host(List<String> addresses, Consumer<String> progress)
            throws InterruptedException {
        Map<String, LinkAnswer> answers = new TreeMap<>();
        for (String address : addresses) {
            if (!answers.isEmpty()) {
                Thread.sleep(pause.toMillis());
            }
            progress.accept(address);
            answers.put(address, answer(address));
        }
        return answers;
    }

    private LinkAnswer answer(String address) throws InterruptedException {
        try {
            URI uri = new URI(address);
            int status = status(uri, "HEAD");
            // some hosts answer HEAD wrongly or not at all, so only GET is conclusive
            if (status >= 400) {
                Thread.sleep(pause.toMillis());
                status = status(uri, "GET");
            }
            return LinkAnswer.of(status);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return LinkAnswer.broken("this is no address that can be asked");
        } catch (HttpTimeoutException e) {
            return LinkAnswer.broken("no answer within " + timeout.toSeconds() + " seconds");
        } catch (ConnectException e) {
            return LinkAnswer.broken("there is no such host, or it refuses to answer");
        } catch (IOException e) {
            return LinkAnswer.broken("the connection broke");
        }
    }

    private int status(URI uri, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", "waymark links --check (asks once whether a cited page is there)")
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}

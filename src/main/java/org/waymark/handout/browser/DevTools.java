package org.waymark.handout.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.handout.HandoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection to a browser, in the words of the DevTools protocol. */
final class DevTools implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LONGEST_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final WebSocket socket;
    private CompletableFuture<WebSocket> sent;

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Receiver())
                .join();
        this.sent = CompletableFuture.completedFuture(socket);
    }

    /** Calls a function for each event of a name; it must not wait for an answer. */
    void on(String event, Consumer<JsonNode> listener) {
        listeners.put(event, listener);
    }

    /** Asks, and waits for the answer. */
    JsonNode call(String method, Map<String, ?> parameters, String session) {
        try {
            return send(method, parameters, session)
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new HandoutException("The browser did not answer " + method, e);
        }
    }

    /** Tells without waiting; a browser that did not listen shows itself at the next question. */
    void tell(String method, Map<String, ?> parameters, String session) {
        write(method, parameters, session, new CompletableFuture<>());
    }

    /** Asks without waiting. An empty session is the browser itself. */
    private CompletableFuture<JsonNode> send(String method, Map<String, ?> parameters, String session) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        write(method, parameters, session, answer);
        return answer;
    }

    private void write(String method, Map<String, ?> parameters, String session, CompletableFuture<JsonNode> answer) {
        int id = last.incrementAndGet();
        waiting.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        write(message.toString());
    }

    /** A WebSocket takes a text when the one before it is through. */
    private synchronized void write(String text) {
        sent = sent.thenCompose(ready -> ready.sendText(text, true));
    }

    private void receive(String text) {
        JsonNode message = JSON.readTree(text);
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").asInt());
            if (answer != null && message.has("error")) {
                answer.completeExceptionally(
                        new HandoutException(message.get("error").toString()));
            } else if (answer != null) {
                answer.complete(message.get("result"));
            }
            return;
        }
        Consumer<JsonNode> listener = listeners.get(message.get("method").asString());
        if (listener != null) {
            listener.accept(message.get("params"));
        }
    }

    private void fail(Throwable fault) {
        waiting.values().forEach(answer -> answer.completeExceptionally(fault));
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts the parts of a message together. */
    private final class Receiver implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                String whole = text.toString();
                text.setLength(0);
                receive(whole);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable fault) {
            fail(fault);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            fail(new HandoutException("The browser ended: " + status));
            return null;
        }
    }
}

package org.waymark.handout;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/**
 * Prints pages in one tab of a browser. The browser believes that it reads the site at its address; each request is answered
 * here, so links bear that address, and nothing is asked of a network.
 */
final class Printer {
    /** Stands for the address of a site that has none; links there are plain words. */
    static final String NOWHERE = "https://guide.invalid/";

    private static final String UNLINK = "document.querySelectorAll('a[href]').forEach(a => { if (a.href.startsWith('"
            + NOWHERE + "') && a.href.split('#')[0] !== location.href.split('#')[0]) a.removeAttribute('href') });";
    private static final String READY = "document.fonts.ready.then(() => document.fonts.size)";

    private final DevTools tools;
    private final SheetFiles files;
    private final String base;
    private final String session;
    private final AtomicReference<Handout> current = new AtomicReference<>();
    private final AtomicReference<CompletableFuture<Void>> loaded = new AtomicReference<>(new CompletableFuture<>());

    Printer(Chromium browser, SheetFiles files, String baseUrl) {
        this.tools = browser.tools();
        this.files = files;
        this.base = baseUrl.isBlank() ? NOWHERE : baseUrl;
        String target = tools.call("Target.createTarget", Map.of("url", "about:blank"), "")
                .get("targetId")
                .asString();
        this.session = tools.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .get("sessionId")
                .asString();
        tools.on("Fetch.requestPaused", this::answer);
        tools.on("Page.loadEventFired", event -> loaded.get().complete(null));
        tools.call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))), session);
        tools.call("Page.enable", Map.of(), session);
        tools.call("Page.setBypassCSP", Map.of("enabled", true), session);
    }

    /** The PDF as the browser makes it. */
    byte[] print(Handout handout) {
        current.set(handout);
        CompletableFuture<Void> whole = new CompletableFuture<>();
        loaded.set(whole);
        tools.call("Page.navigate", Map.of("url", base + handout.page()), session);
        whole.orTimeout(60, TimeUnit.SECONDS).join();
        evaluate(UNLINK);
        evaluate(READY);
        JsonNode printed = tools.call(
                "Page.printToPDF",
                Map.of(
                        "printBackground", true,
                        "preferCSSPageSize", true,
                        "generateTaggedPDF", true,
                        "generateDocumentOutline", true),
                session);
        return Base64.getDecoder().decode(printed.get("data").asString());
    }

    private void evaluate(String script) {
        tools.call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true), session);
    }

    private void answer(JsonNode event) {
        String id = event.get("requestId").asString();
        String url = event.get("request").get("url").asString().split("[?#]", 2)[0];
        Optional<byte[]> found = url.startsWith(base) && !url.endsWith(".js")
                ? files.file(url.substring(base.length())).map(bytes -> styled(url, bytes))
                : Optional.empty();
        if (found.isEmpty()) {
            tools.tell("Fetch.failRequest", Map.of("requestId", id, "errorReason", "Aborted"), session);
            return;
        }
        var headers = List.of(
                Map.of("name", "Content-Type", "value", type(url)),
                Map.of("name", "Access-Control-Allow-Origin", "value", "*"));
        String body = Base64.getEncoder().encodeToString(found.get());
        tools.tell(
                "Fetch.fulfillRequest",
                Map.of("requestId", id, "responseCode", 200, "responseHeaders", headers, "body", body),
                session);
    }

    private byte[] styled(String url, byte[] bytes) {
        Handout handout = current.get();
        if (!url.equals(base + handout.page())) {
            return bytes;
        }
        String page = new String(bytes, StandardCharsets.UTF_8);
        return PaperStyle.of(handout, base + SheetFiles.STYLE).on(page).getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String url) {
        String ending = url.substring(url.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> "application/octet-stream";
        };
    }
}

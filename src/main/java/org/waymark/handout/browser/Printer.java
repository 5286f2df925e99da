package org.waymark.handout.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.waymark.handout.Handout;
import org.waymark.handout.HandoutException;
import org.waymark.handout.SheetFiles;
import org.waymark.handout.pdf.PageNumbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints pages in one tab of a browser. The browser believes that it reads the site at its address; each request is answered
 * here, so links bear that address, and nothing is asked of a network.
 */
public final class Printer {
    /** Stands for the address of a site that has none; links there are plain words. */
    static final String NOWHERE = "https://guide.invalid/";

    private static final String UNLINK = "document.querySelectorAll('a[href]').forEach(link => {"
            + " const there = new URL(link.getAttribute('href'), document.baseURI).href;"
            + " if (there.startsWith('" + NOWHERE + "') && there.split('#')[0] !== location.href.split('#')[0])"
            + " link.removeAttribute('href') })";

    /** Sets the rules of a form; says how many numbers of pages are to be filled in. */
    private static final String STYLE = "document.getElementById('" + PaperStyle.ID + "').textContent = %s;"
            + "document.querySelectorAll('[data-page]').forEach(place => { place.textContent = '00' });"
            + "void document.documentElement.offsetHeight;" // lays out, so that the fonts that are needed begin to load
            + "document.fonts.ready.then(() => document.querySelectorAll('[data-page]').length)";

    private static final String NUMBER = "(pages => document.querySelectorAll('[data-page]').forEach(place => {"
            + " place.textContent = pages[place.dataset.page] || '' }))(%s)";

    private final DevTools tools;
    private final SheetFiles files;
    private final String base;
    private final String session;
    private String shown = "";
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** A tab of a browser. */
    public Printer(Chromium browser, SheetFiles files, String baseUrl) {
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
        tools.on("Page.loadEventFired", event -> loaded.complete(null));
        tools.call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))), session);
        tools.call("Page.enable", Map.of(), session);
        tools.call("Page.setBypassCSP", Map.of("enabled", true), session);
        tools.call("Emulation.setEmulatedMedia", Map.of("media", "print"), session);
    }

    /** The PDF as the browser makes it. A page is loaded once for all of its forms that follow each other. */
    public byte[] print(Handout handout) {
        if (!handout.page().equals(shown)) {
            show(handout.page());
        }
        int numbers = evaluate(STYLE.formatted(json(PaperStyle.rules(handout)))).asInt();
        byte[] printed = print();
        if (numbers > 0) {
            evaluate(NUMBER.formatted(json(PageNumbers.of(printed))));
            printed = print();
        }
        return printed;
    }

    private void show(String page) {
        CompletableFuture<Void> whole = new CompletableFuture<>();
        loaded = whole;
        String refused = tools.call("Page.navigate", Map.of("url", base + page), session)
                .path("errorText")
                .asString("");
        if (!refused.isEmpty()) {
            throw new HandoutException(page + " cannot be printed: the site has no such page (" + refused + ")");
        }
        whole.orTimeout(60, TimeUnit.SECONDS).join();
        evaluate(UNLINK);
        shown = page;
    }

    private byte[] print() {
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

    private JsonNode evaluate(String script) {
        JsonNode answer = tools.call(
                "Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true), session);
        if (answer.has("exceptionDetails")) {
            throw new HandoutException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
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
                Map.of("name", "Cache-Control", "value", "max-age=3600"),
                Map.of("name", "Access-Control-Allow-Origin", "value", "*"));
        String body = Base64.getEncoder().encodeToString(found.get());
        tools.tell(
                "Fetch.fulfillRequest",
                Map.of("requestId", id, "responseCode", 200, "responseHeaders", headers, "body", body),
                session);
    }

    private byte[] styled(String url, byte[] bytes) {
        if (!url.endsWith(".html")) {
            return bytes;
        }
        return PaperStyle.on(new String(bytes, StandardCharsets.UTF_8), base + SheetFiles.STYLE)
                .getBytes(StandardCharsets.UTF_8);
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

package org.waymark.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** Sees what pages do that a reader does not: messages in the console, errors, and every request. */
final class Watch {
    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private Watch() {}

    static Watch over(BrowserContext context) {
        var watch = new Watch();
        context.onConsoleMessage(message -> watch.console.add(message.type() + ": " + message.text()));
        context.onWebError(error -> watch.console.add(error.error()));
        context.onRequest(request -> watch.requests.add(request.url()));
        context.onRequestFailed(request -> watch.failures.add(request.url() + ": " + request.failure()));
        context.onResponse(response -> watch.note(response.request(), response.status()));
        return watch;
    }

    private void note(Request request, int status) {
        if (status >= 400) {
            failures.add(request.url() + ": " + status);
        }
    }

    /** What went wrong since the last call: anything in the console, any request that leaves the base or fails. */
    List<String> faults(String base) {
        List<String> faults = new ArrayList<>();
        console.forEach(message -> faults.add("console has " + message));
        requests.stream()
                .filter(url -> !url.startsWith(base) && !url.startsWith("data:"))
                .forEach(url -> faults.add("request to " + url));
        // a request that the next page cuts off has not failed
        failures.stream()
                .filter(failure -> !failure.endsWith("net::ERR_ABORTED"))
                .forEach(failure -> faults.add("request failed: " + failure));
        console.clear();
        requests.clear();
        failures.clear();
        return faults;
    }

    /** Every address that was asked for since the last {@link #faults}. */
    List<String> requests() {
        return List.copyOf(requests);
    }
}

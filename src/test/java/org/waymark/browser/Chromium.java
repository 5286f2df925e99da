package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, which can reach nothing but this machine. */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS));
    }

    static Chromium launch() {
        // Playwright's own browsers are not wanted: they would be downloaded.
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Chromium(Playwright.create(options));
    }

    static Path program() {
        return Programs.find("WAYMARK_CHROMIUM", List.of("chromium", "chromium-browser", "google-chrome"));
    }

    /** A reader with nothing in the browser yet, on a phone in light colours. Closing it forgets all. */
    BrowserContext phone() {
        return context(phoneOptions());
    }

    static NewContextOptions phoneOptions() {
        return new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.LIGHT);
    }

    BrowserContext context(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** A reader whose browser keeps what it keeps in a folder. */
    BrowserContext onDisk(Path profile) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(program())
                .setArgs(ARGUMENTS);
        return playwright.chromium().launchPersistentContext(profile, options);
    }

    @Override
    public void close() {
        playwright.close();
    }
}

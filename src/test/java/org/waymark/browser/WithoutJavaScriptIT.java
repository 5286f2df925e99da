package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page says the same with JavaScript switched off. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutJavaScriptIT {
    private final BuiltSite guide;
    private final SiteServer server;
    private final BrowserContext usual;
    private final BrowserContext without;
    private final Page usualPage;
    private final Page withoutPage;

    WithoutJavaScriptIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        usual = chromium.phone();
        without = chromium.context(Chromium.phoneOptions().setJavaScriptEnabled(false));
        usualPage = usual.newPage();
        withoutPage = without.newPage();
    }

    @AfterAll
    void close() {
        usual.close();
        without.close();
    }

    @TestFactory
    Stream<DynamicTest> pageSaysTheSame() {
        return guide.pages().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    usualPage.navigate(server.url(name));
                    withoutPage.navigate(server.url(name));

                    assertEquals(usualPage.innerText("body"), withoutPage.innerText("body"));
                }));
    }
}

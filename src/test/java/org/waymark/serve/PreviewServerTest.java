package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.Preview;
import org.waymark.pipeline.Project;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class PreviewServerTest {
    private static final String ANSWER = "en/faq/what.html";
    private static final String TEXT = "content/faq/what/r1/en.md";

    @TempDir
    Path root;

    private PreviewServer server;
    private Asking browser;

    @BeforeEach
    void serveASmallGuide() throws IOException {
        GuideFolder.minimal(root).withAnswer("The law changed.\n\n## Who may ask\n\nYou may ask.\n");
        Trees.copy(Path.of("src/test/resources/sites/_theme"), root.resolve("theme"));
        serve(Preview.of(project()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Project project() {
        return Builds.project(root, root.resolve("theme"), root.resolve("site"));
    }

    private PreviewServer.Settings settings(int port) {
        Project project = project();
        return new PreviewServer.Settings(
                List.of(project.contentDir(), project.messagesDir(), project.themeDir()), port, "as of a day", bug -> {
                    throw new AssertionError(bug);
                });
    }

    private void serve(Preview preview) throws IOException {
        server = PreviewServer.start(preview, settings(0));
        browser = new Asking(server);
        await(Status.Phase.SOUND);
    }

    private void await(Status.Phase phase) {
        assertTrue(Asking.becomes(() -> server.status().phase() == phase), () -> String.valueOf(server.status()));
    }

    private void change(String file, String from, String to) {
        new GuideFolder(root).replace(file, from, to);
    }

    private void awaitText(String page, String text) {
        assertTrue(
                Asking.becomes(() -> browser.get(page).content().contains(text)),
                () -> page + " never said " + text + ": " + server.status());
    }

    @Test
    void eachAddressAnswersWithTheBytesOfABuild() {
        Builds.sound(project());
        Map<String, String> site = Trees.read(root.resolve("site"));
        site.keySet().removeIf(name -> name.startsWith(".")); // the list of files is for builds

        site.forEach((path, bytes) -> assertEquals(bytes, browser.get(path).content(), path));
        assertEquals(site.get("index.html"), browser.get("").content());
        assertEquals(site.get("en/index.html"), browser.get("en/").content());
        assertEquals(site.get(ANSWER), browser.get(ANSWER + "?a=1").content());
        assertEquals(404, browser.get("en/faq/nothing.html").status());
        assertEquals(site.get("404.html"), browser.get("en/faq/nothing.html").content());
        assertEquals(
                "", browser.send("HEAD /" + ANSWER + " HTTP/1.1", host(), "").content());
    }

    private String host() {
        return "127.0.0.1:" + browser.port();
    }

    @Test
    void onlyThisComputerIsAnswered() throws IOException {
        List<String> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(address -> address.getHostAddress())
                .toList();

        assumeFalse(others.isEmpty(), "this computer has no other address");
        for (String other : others) {
            try (Socket socket = new Socket()) {
                assertThrows(
                        IOException.class,
                        () -> socket.connect(new InetSocketAddress(other, browser.port()), 2_000),
                        other);
            }
        }
    }

    @Test
    void anotherHostOrOriginIsRefused() {
        String get = "GET /" + ANSWER + " HTTP/1.1";
        String port = ":" + browser.port();

        assertEquals(200, browser.send(get, "localhost" + port, "").status());
        assertEquals(
                200,
                browser.send(get, host(), "Origin: http://" + host() + "\r\n").status());
        for (String host :
                List.of("evil.example" + port, "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example" + port)) {
            assertEquals(403, browser.send(get, host, "").status(), host);
        }
        for (String origin : List.of("http://evil.example", "null", "https://" + host(), "http://127.0.0.1:1")) {
            assertEquals(
                    403, browser.send(get, host(), "Origin: " + origin + "\r\n").status(), origin);
        }
        assertEquals(
                403,
                browser.send("GET /_preview/-/events/x HTTP/1.1", "evil.example", "")
                        .status());
    }

    @Test
    void nothingIsTakenFromABrowser() {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            assertEquals(405, browser.send(method + " / HTTP/1.1", host(), "").status(), method);
        }
    }

    @Test
    void noPathLeavesTheSite() {
        for (String path : List.of(
                "../content/guide.yaml",
                "%2e%2e/content/guide.yaml",
                "..%2fcontent%2fguide.yaml",
                "en/../../content/guide.yaml",
                "content/guide.yaml",
                "//etc/passwd",
                "_preview/-/../../../frame.js",
                "_preview/-/Session.class",
                "_preview/-/%2e%2e/serve/frame.html")) {
            assertEquals(404, browser.get(path).status(), path);
        }
    }

    @Test
    void theFrameHasAnAddressAndAPolicyOfItsOwn() {
        Asking.Answer frame = browser.get("_preview/" + ANSWER);

        assertEquals(200, frame.status());
        assertTrue(frame.head().contains("default-src 'none'; script-src 'self'"), frame.head());
        assertTrue(frame.content().contains("as of a day"), frame.content());
        assertEquals(200, browser.get("_preview/-/frame.js").status());
        assertTrue(browser.get("_preview/-/frame.css").head().contains("text/css"));
    }

    @Test
    void aChangeOfATextIsShown() {
        change(TEXT, "You may ask.", "You may ask a judge.");

        awaitText(ANSWER, "You may ask a judge.");
    }

    @Test
    void aFileThatIsPutInTheOldOnesPlaceIsShown() throws IOException {
        Path text = root.resolve(TEXT);
        Path written = Trees.write(
                root, "content/faq/what/r1/.en.md.swp", Trees.text(text).replace("You may", "We may"));
        Files.move(written, text, StandardCopyOption.ATOMIC_MOVE);

        awaitText(ANSWER, "We may ask.");
    }

    @Test
    void whatEditorsLeaveForAMomentBuildsNothing() {
        long before = server.status().number();
        for (String name : List.of(".en.md.swp", "en.md~", "4913", "#en.md#", "en.md.tmp")) {
            Trees.write(root, "content/faq/what/r1/" + name, "passing");
        }
        change(TEXT, "You may ask.", "You may ask a judge.");
        awaitText(ANSWER, "You may ask a judge.");
        await(Status.Phase.SOUND);

        assertTrue(server.status().number() <= before + 2, "shown, and checked: " + server.status());
    }

    @Test
    void aNewFolderIsWatchedTooAndADeletedOneIsGone() {
        String other = Trees.text(root.resolve(TEXT)).replace("What changed?", "What else?");
        Trees.write(root, "content/faq/else/entry.yaml", "topic: law\norder: 20\n");
        Trees.write(root, "content/faq/else/r1/en.md", other.replace("a one, a two, a three", "b one, b two, b three"));
        awaitText("en/faq/else.html", "What else?");
        change("content/faq/else/r1/en.md", "What else?", "What more?");
        awaitText("en/faq/else.html", "What more?");

        Trees.delete(root.resolve("content/faq/else"));

        assertTrue(Asking.becomes(() -> browser.get("en/faq/else.html").status() == 404));
    }

    @Test
    void aMovedFolderIsWatchedWhereItIsNow() throws IOException {
        Files.move(root.resolve("content/faq/what"), root.resolve("content/faq/which"));
        awaitText("en/faq/which.html", "You may ask.");

        change("content/faq/which/r1/en.md", "You may ask.", "You may ask a judge.");

        awaitText("en/faq/which.html", "You may ask a judge.");
    }

    @Test
    void messagesAndThemeAreWatched() {
        change("i18n/en.yaml", "Leave now", "Leave at once");
        awaitText(ANSWER, "Leave at once");

        String before = browser.get(ANSWER).content();
        Path css = Trees.walk(root.resolve("theme/css")).get(0);
        Trees.write(root, Trees.name(root, css), Trees.text(css) + "\n.added { color: red }\n");
        assertTrue(Asking.becomes(() -> !browser.get(ANSWER).content().equals(before)));
    }

    @Test
    void overAFaultTheLastGoodPageStays() {
        String before = browser.get(ANSWER).content();
        change(TEXT, "effective: 2026-03-01", "effective: tomorrow");
        await(Status.Phase.REFUSED);

        assertEquals(before, browser.get(ANSWER).content());
        String event = event(ANSWER);
        assertTrue(event.contains("\"phase\":\"refused\""), event);
        assertTrue(event.contains("\"at\":\"" + TEXT + ":5:"), event);
        assertTrue(event.contains("\"hint\":\""), event);

        change(TEXT, "effective: tomorrow", "effective: 2026-03-02");
        await(Status.Phase.SOUND);
        assertNotEquals(before, browser.get(ANSWER).content());
    }

    @Test
    void whatOnlyTheChecksSeeIsTold() {
        String before = browser.get(ANSWER).content();
        change(TEXT, "You may ask.", "You may [ask](faq:nobody).");
        await(Status.Phase.REFUSED);

        assertEquals(before, browser.get(ANSWER).content());
        assertTrue(event(ANSWER).contains(TEXT + ":11"), event(ANSWER));
    }

    @Test
    void aFaultOfATemplateIsToldAndGoesWithItsCause() {
        String before = browser.get(ANSWER).content();
        String template = "theme/templates/page/question.peb";
        String sound = Trees.text(root.resolve(template));
        Trees.write(root, template, sound + "{% nothing %}");
        await(Status.Phase.REFUSED);
        assertEquals(before, browser.get(ANSWER).content());
        assertTrue(event(ANSWER).contains("question.peb"), event(ANSWER));

        Trees.write(root, template, sound);
        await(Status.Phase.SOUND);
        assertEquals(before, browser.get(ANSWER).content());
    }

    /** What a frame is told first. */
    private String event(String page) {
        return browser.line("_preview/-/events/" + page, "data: ");
    }

    @Test
    void draftsAreShownOnRequestWithAMark() throws IOException {
        change(TEXT, "title: Rules", "title: Rules\ndraft: true");
        assertTrue(Asking.becomes(() -> browser.get(ANSWER).status() == 404));
        server.close();

        serve(Preview.withDrafts(project()));

        assertTrue(browser.get(ANSWER).content().contains("You may ask."));
        assertTrue(browser.get("_preview/-/places/" + ANSWER).content().contains("\"isDraft\":true"));
    }

    @Test
    void eachBlockSaysWhereItComesFrom() {
        String places = browser.get("_preview/-/places/" + ANSWER).content();

        assertTrue(places.contains("{\"text\":\"Youmayask\",\"at\":\"" + TEXT + ":11\",\"isDraft\":false}"), places);
        assertTrue(places.contains("content/glossary/plea/r1/en.md:7"), places);
        assertFalse(browser.get(ANSWER).content().contains(TEXT));
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThrows(BindException.class, () -> PreviewServer.start(Preview.of(project()), settings(browser.port())));
    }

    @Test
    void whenItIsClosedNobodyAnswers() {
        List<Thread> watching = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("preview-files"))
                .toList();
        assertFalse(watching.isEmpty());

        server.close();

        assertThrows(java.io.UncheckedIOException.class, () -> browser.get(ANSWER));
        watching.forEach(thread -> assertTrue(Asking.becomes(() -> !thread.isAlive()), thread.toString()));
    }
}

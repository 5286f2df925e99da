package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide in the other engine: a shorter walk, through the pages that matter most. */
@ExtendWith(Stage.class)
class FirefoxIT {
    private final BuiltSite guide;
    private final SiteServer server;

    @TempDir
    private Path folder;

    FirefoxIT(BuiltSite guide, SiteServer server) {
        this.guide = guide;
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void selfCheckLeadsWhereTheEngineSaysAndForgets(String language) throws IOException {
        List<Map<String, String>> paths = SelfCheckPaths.random(language);
        Gson json = new Gson();
        Path file = Files.write(
                folder.resolve("paths"), paths.stream().map(json::toJson).toList());

        List<String> said = Programs.runInFirefox(
                        "firefox-quiz.mjs",
                        server.url(language + "/self-check.html"),
                        guide.fileUrl(language + "/self-check.html"),
                        file)
                .lines()
                .toList();

        for (int i = 0; i < paths.size(); i++) {
            assertEquals(
                    json.toJson(SelfCheckPaths.engine(paths.get(i))),
                    said.get(i),
                    paths.get(i).toString());
        }
        assertEquals(
                List.of(
                        "{'asked':0}",
                        "{'answered':{'chosen':1,'atStart':false},'reloaded':{'chosen':0,'atStart':true},"
                                + "'cameBack':{'chosen':0,'atStart':true}}",
                        "['does-not-fit','does-not-fit','does-not-fit']",
                        "{'questions':8,'buttons':0}"),
                said.subList(paths.size(), said.size()).stream()
                        .map(line -> line.replace('"', '\''))
                        .toList());
    }

    @Test
    void firefoxFindsNothingWrongEither() {
        String said = Programs.runInFirefox(
                "firefox-walk.mjs", server.base(), guide.folder().toUri());

        assertEquals("24 pages seen", said.strip());
    }
}

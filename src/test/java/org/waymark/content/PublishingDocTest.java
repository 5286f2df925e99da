package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** Follows docs/publishing.md to the letter, as somebody does who knows no git: into a branch. */
class PublishingDocTest {
    private static final List<String> COMMANDS = commands();

    @TempDir
    private Path root = Path.of("");

    /** The indented lines about git: two that are followed once, then those of each time. */
    private static List<String> commands() {
        List<String> commands = Trees.text(Path.of("docs/publishing.md"))
                .lines()
                .filter(line -> line.startsWith("      git ") || line.startsWith("      cp "))
                .map(String::strip)
                .toList();
        assertTrue(commands.get(0).startsWith("git worktree add "), commands.toString());
        return commands;
    }

    @Test
    void theRecipeForABranchPublishesTheSiteAndNothingElse() throws Exception {
        Path guide = layOut();
        Path published = root.resolve("published");
        shell(guide, COMMANDS.subList(0, 2));
        String first = shell(guide, COMMANDS.subList(2, COMMANDS.size()));

        assertEquals(
                Set.of("A  404.html", "A  _headers", "A  en/a.html", "A  en/b.html", "A  index.html"), lines(first));

        shell(guide, List.of("git -C ../published commit -q -m site"));
        Trees.write(published, "CNAME", "guide.example");
        Trees.write(published, ".gitignore", "*\n");
        shell(guide, List.of("git -C ../published add -f .", "git -C ../published commit -q -m more"));
        Files.delete(guide.resolve("site/en/b.html"));
        Trees.write(guide, "site/en/c.html", "new");

        List<String> withOwnFile = new ArrayList<>(COMMANDS.subList(2, COMMANDS.size()));
        withOwnFile.add(2, "git -C ../published checkout HEAD -- CNAME");
        String second = shell(guide, withOwnFile);

        assertEquals(Set.of("D  .gitignore", "D  en/b.html", "A  en/c.html"), withoutRenames(second));
        assertEquals("guide.example", Trees.text(published.resolve("CNAME")));
        assertEquals("", shell(guide, List.of("git status --short")), "the guide itself is as it was");
    }

    /** Somebody who skipped the first two lines loses nothing. */
    @Test
    void theRecipeWithoutItsFolderTouchesNoGuide() throws Exception {
        Path guide = layOut();

        for (String command : COMMANDS.subList(2, COMMANDS.size())) {
            assertTrue(ended(guide, command) != 0, command);
        }

        assertEquals("", shell(guide, List.of("git status --short")));
        assertTrue(Files.exists(guide.resolve("content/guide.yaml")));
    }

    private Path layOut() throws Exception {
        Path guide = Files.createDirectories(root.resolve("guide"));
        Trees.write(guide, "content/guide.yaml", "title: {en: Guide}\n");
        Trees.write(guide, "site/.gitignore", "*\n!.gitignore\n");
        for (String page : List.of(".waymark", "404.html", "_headers", "en/a.html", "en/b.html", "index.html")) {
            Trees.write(guide, "site/" + page, page);
        }
        shell(
                guide,
                List.of(
                        "git init -q",
                        "git config user.name tester",
                        "git config user.email tester@guide.example",
                        "git add --all",
                        "git commit -q -m guide"));
        return guide;
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withoutRenames(String status) {
        return lines(status).stream()
                .flatMap(line -> line.startsWith("R")
                        ? List.of("D  " + line.substring(3).split(" -> ")[0], "A  " + line.split(" -> ")[1]).stream()
                        : List.of(line).stream())
                .collect(Collectors.toSet());
    }

    private String shell(Path folder, List<String> commands) throws Exception {
        Path printed = root.resolve("printed");
        for (String command : commands) {
            assertEquals(0, ended(folder, command), command + ": " + Files.readString(printed));
        }
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    private int ended(Path folder, String command) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("printed").toFile())
                .start()
                .waitFor();
    }
}

package org.waymark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/**
 * Follows docs/own-guide.md as a group does that has the release and the page: types its commands in their order, writes its files, and
 * looks for what the page says will come out.
 */
class OwnGuideIT {
    private static final Pattern FILE =
            Pattern.compile("(Write into|Create|Add at the end of|Change (?:there|in))[^`]*`?([^`]*)`?");
    private static final String LAST_STEP = "\n# What there is to know";
    private static final String OTHERS = "## 5.";
    private static final List<String> TO_WRITE =
            List.of("repairs", "rent-increase", "notice-to-leave", "key-copies", "visits", "moving-out");

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    /** A paragraph, or an indented block without its indentation. */
    private record Part(boolean isBlock, String text) {}

    private static List<Part> parts(String page) {
        List<Part> parts = new ArrayList<>();
        for (String paragraph : page.split("\n\n+")) {
            boolean isBlock = paragraph.startsWith("    ");
            String text = paragraph.replaceAll("(?m)^ {4}", "");
            Part last = parts.isEmpty() ? new Part(false, "") : parts.get(parts.size() - 1);
            boolean goesOn = isBlock
                    && last.isBlock()
                    && !text.startsWith("$ ")
                    && !last.text().startsWith("$ ");
            if (goesOn) { // a text with a blank line in it
                parts.set(parts.size() - 1, new Part(true, last.text() + "\n\n" + text));
            } else {
                parts.add(new Part(isBlock, text));
            }
        }
        return parts;
    }

    @Test
    void theGuideOfThePageIsMadeByFollowingIt() throws Exception {
        Unzipped release = Unzipped.in(temp);
        folder = release.around();
        String page = Trees.text(Path.of("docs/own-guide.md"));
        String steps = page.substring(0, page.indexOf(LAST_STEP));
        String words = "";
        for (Part part : parts(steps)) {
            if (!part.isBlock()) {
                words = part.text().startsWith("#") ? part.text() : words + "\n" + part.text();
            } else if (part.text().startsWith("$ ")) {
                type(release, part.text());
                words = words.startsWith(OTHERS) ? writeOthers() : "";
            } else {
                write(words, part.text());
                words = "";
            }
        }

        Path site = folder.resolve("site");
        assertEquals(10, answers(site.resolve("en/faq")).size());
        assertEquals(10, answers(site.resolve("es/faq")).size());
        assertTrue(
                Trees.text(site.resolve("en/faq/deposit.html")).contains("https://keys.example/en/faq/deposit.html"));
        assertTrue(Trees.text(site.resolve("en/index.html")).contains("https://www.weather.example/"));
        assertTrue(Trees.read(site).entrySet().stream()
                .anyMatch(file ->
                        file.getKey().endsWith(".css") && file.getValue().contains("#7a1f2b")));
        assertTrue(Files.exists(folder.resolve("../published/es/faq/deposit.html")));
        String deposit = Trees.text(site.resolve("es/faq/deposit.html"));
        for (String shown :
                List.of("en 30 días", "alt=\"Un sobre cerrado", "class=\"logo ", "555-0100", ">Distritos<")) {
            assertTrue(deposit.contains(shown), shown + " is missing: " + deposit);
        }
        assertTrue(Trees.text(site.resolve("es/districts/index.html")).contains("El Puerto"));
        assertTrue(Trees.text(site.resolve("es/index.html")).contains("Recibí una carta"));
        assertTrue(Files.exists(site.resolve("en/letter-check.html")));
    }

    private static List<Path> answers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")
                            && !file.endsWith("index.html")
                            && !file.toString().contains("history"))
                    .toList();
        }
    }

    /** Types the commands of a block, and looks in what each prints for the lines below it. */
    private void type(Unzipped release, String block) throws Exception {
        for (String typed : block.split("(?m)^\\$ ")) {
            List<String> lines = typed.lines().toList();
            if (lines.isEmpty()) {
                continue;
            }
            String command = lines.get(0);
            String printed = printed(release, command);
            for (String line : lines.subList(1, lines.size())) {
                assertTrue(printed.contains(line), command + " did not print: " + line + "\nbut: " + printed);
            }
        }
    }

    private String printed(Unzipped release, String command) throws Exception {
        ProcessBuilder shell = release.process(folder, List.of("sh", "-c", command));
        shell.environment().merge("PATH", release.tool().resolve("bin") + ":", (tools, bin) -> bin + tools);
        if (command.startsWith("unzip ") || command.startsWith("export ")) {
            return ""; // done already
        }
        if (command.startsWith("cd ")) {
            folder = folder.resolve(command.substring("cd ".length())).normalize();
            assertTrue(Files.isDirectory(folder), command);
            return "";
        }
        if (command.startsWith("waymark serve")) {
            return served(shell);
        }
        Unzipped.Ended ended = Unzipped.ended(shell);
        assertEquals(0, ended.code(), command + "\n" + ended.out() + ended.err());
        return ended.out() + ended.err();
    }

    private static String served(ProcessBuilder shell) throws Exception {
        Process served = shell.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = served.inputReader(StandardCharsets.UTF_8)) {
            return out.readLine() + "\n" + out.readLine();
        } finally {
            served.descendants().forEach(ProcessHandle::destroy);
            served.destroy();
            served.waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** Does what the words above a block say with the file that they name last. */
    private void write(String words, String block) throws IOException {
        Matcher said = FILE.matcher(words);
        String verb = "";
        while (said.find()) {
            verb = said.group(1);
        }
        assertTrue(!verb.isEmpty(), "nothing says what to do with:\n" + block);
        Matcher named = Pattern.compile("`((?:content/|waymark)[^` ]*\\.\\w+)`").matcher(words);
        String name = "";
        while (named.find()) {
            name = named.group(1);
        }
        Path file = folder.resolve(name);
        assertEquals(verb.equals("Create"), !Files.exists(file), name);
        if (verb.startsWith("Change")) {
            change(file, block);
        } else {
            String before = verb.startsWith("Add")
                    ? Files.readString(file).stripTrailing() + (name.endsWith(".md") ? "\n\n" : "\n")
                    : "";
            Files.writeString(file, before + block.stripTrailing() + "\n");
        }
    }

    /** Puts each line in the place of the first one that says something of the same key, with what is indented below it. */
    private static void change(Path file, String block) throws IOException {
        String text = Files.readString(file);
        for (String line : block.stripTrailing().split("\n(?=\\S)|\n(?=  --)")) {
            String key = line.substring(0, line.indexOf(':') + 1);
            String changed = text.replaceFirst("(?m)^" + Pattern.quote(key) + ".*$", Matcher.quoteReplacement(line));
            assertTrue(!changed.equals(text), file + " has no " + key);
            text = changed;
        }
        Files.writeString(file, text);
    }

    /** The answers that the page leaves to the group, like the one that it shows. */
    private String writeOthers() throws IOException {
        for (String slug : TO_WRITE) {
            for (String language : List.of("en", "es")) {
                String like = Files.readString(folder.resolve("content/faq/deposit/r1/" + language + ".md"));
                String own = like.replaceFirst("title: .*", "title: " + slug + " " + language)
                        .replaceFirst("question: .*", "question: " + slug + "?")
                        .replaceAll("(?m)^  - (.*)$", "  - " + slug + " $1")
                        .replaceFirst("(?m)^cites: .*\n", "cites: [rent-act]\n");
                Files.writeString(folder.resolve("content/faq/" + slug + "/r1/" + language + ".md"), own);
            }
        }
        return "";
    }
}

package org.waymark.broken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.testing.GuideFolder;

/**
 * Makes files that git cannot keep as they are, or that are a small change of a file of the repository. A line of {@code make.txt} is one step:
 *
 * <pre>
 * copy   PATH FOLDER               what is in that folder beside the cases is put there
 * delete PATH                      a file or folder of the base site is taken away
 * bytes  PATH FF FE                the file holds these bytes
 * append PATH 00 41                these bytes are added to the file
 * size   PATH 1048577              the file holds that many letters
 * repeat PATH 120 TEXT             the text, so many times, is added to the file
 * replace PATH /OLD/NEW/           the first OLD in the file becomes NEW; any other sign may stand for the strokes
 *                                  \n, \t and \\u00a0 in NEW are a line end, a tab and that character
 * folder PATH                      an empty folder
 * symlink PATH TARGET              a symbolic link
 * fifo    PATH                     a named pipe: who reads it waits for ever
 * </pre>
 */
record Recipe(GuideFolder guide) {
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    void follow(Path recipe) throws IOException {
        if (Files.exists(recipe)) {
            for (String line : Files.readAllLines(recipe)) {
                step(line.split(" ", 3));
            }
        }
    }

    private void step(String[] words) throws IOException {
        Path file = guide.root().resolve(words[1]);
        String rest = words.length > 2 ? words[2] : "";
        Path parent = file.getParent();
        if (parent != null && !words[0].equals("delete")) {
            Files.createDirectories(parent);
        }
        switch (words[0]) {
            case "copy" -> guide.copy(BrokenSite.ALL.resolve(rest), words[1]);
            case "delete" -> guide.without(words[1]);
            case "bytes" -> Files.write(file, bytes(rest));
            case "append" -> append(file, bytes(rest));
            case "size" -> Files.writeString(file, "x".repeat(Integer.parseInt(rest)));
            case "repeat" -> repeat(file, rest.split(" ", 2));
            case "replace" -> replace(file, rest.split(Pattern.quote(rest.substring(0, 1)), 4));
            case "folder" -> Files.createDirectories(file);
            case "symlink" -> Files.createSymbolicLink(file, Path.of(rest));
            case "fifo" -> fifo(file);
            default -> throw new IOException("no such step: " + words[0]);
        }
    }

    private static void fifo(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void repeat(Path file, String[] countAndText) throws IOException {
        String text = countAndText[1].replace("\\n", "\n").replace("\\s", " ");
        append(file, text.repeat(Integer.parseInt(countAndText[0])).getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Path file, String[] words) throws IOException {
        String text = Files.readString(file);
        String old = words[1].replace("\\n", "\n");
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IOException("'" + words[1] + "' is not in " + file);
        }
        Files.writeString(file, text.substring(0, at) + decoded(words[2]) + text.substring(at + old.length()));
    }

    /** Codes for what an editor would not show. */
    private static String decoded(String text) {
        return CODE.matcher(text.replace("\\n", "\n").replace("\\t", "\t"))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static void append(Path file, byte[] more) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        byte[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        Files.write(file, all);
    }

    private static byte[] bytes(String hexadecimal) {
        List<String> pairs = List.of(hexadecimal.split(" "));
        byte[] bytes = new byte[pairs.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs.get(i), 16);
        }
        return bytes;
    }
}

package org.waymark.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.author.file.TextFile;
import org.waymark.model.Language;

/**
 * Writes a small guide that is complete: answers, terms, pages, a notice, and comments that teach the format. It builds at once, and
 * {@code check} finds nothing. Its texts are resources of the tool, in each language that the tool can begin a guide in.
 *
 * @param title the guide's title, in every language
 * @param languages the first is the one that is written first
 * @param today the day from which the texts hold
 */
public record NewGuide(String title, List<Language> languages, LocalDate today) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String LANGUAGE = "{language}";
    private static final String FRONT = "{{front}}";
    /** The names of blocks, which translations take from the source. */
    private static final Pattern NAMES = Pattern.compile(" \\{#[a-z-]+}");

    private static final int NOTICE_DAYS = 365;

    public NewGuide {
        languages = List.copyOf(languages);
    }

    /** True if the tool has texts in a language with which a guide can begin. */
    public static boolean canBeginIn(Language language) {
        return NewGuide.class.getResource(resource(language + ".properties")) != null;
    }

    /** Writes the files and returns their paths, relative to the folder. */
    public List<Path> write(Path folder) {
        Map<Language, Map<String, String>> words = new TreeMap<>();
        languages.forEach(language -> words.put(language, words(language)));
        List<Path> written = new ArrayList<>();
        for (String name : text("files.txt").lines().toList()) {
            for (Language language : name.contains(LANGUAGE) ? languages : languages.subList(0, 1)) {
                String file = name.replace(LANGUAGE, language.tag());
                String text = filled(text(file).replace(FRONT, front(file, language)), words);
                TextFile.write(
                        folder.resolve(file),
                        isSource(language) ? text : NAMES.matcher(text).replaceAll(""));
                written.add(Path.of(file));
            }
        }
        return written;
    }

    private boolean isSource(Language language) {
        return language.equals(languages.get(0));
    }

    /** The keys of a revision: the source's for all languages, or the state of a translation. */
    private String front(String file, Language language) {
        if (!file.endsWith(".md")) {
            return FRONT;
        }
        String entry = file.substring(0, file.indexOf("/r1/"));
        return isSource(language)
                ? text(entry + "/front.yaml").strip()
                : "# machine (nobody has read it), translated (by whom) or reviewed (by whom)\n"
                        + "translation: {state: machine, on: " + today + "}";
    }

    private String filled(String text, Map<Language, Map<String, String>> words) {
        Matcher places = PLACEHOLDER.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), words)));
    }

    private String value(String key, Map<Language, Map<String, String>> words) {
        return switch (key) {
            case "today" -> today.toString();
            case "soon" -> today.plusDays(NOTICE_DAYS).toString();
            case "languages" -> languages.toString();
            case "this-title" -> quoted(title);
            case "title" -> inEach(language -> title);
            case "claim-words" -> String.valueOf(words(languages.get(0)).getOrDefault(key, ""));
            default ->
                inEach(language -> Objects.requireNonNull(
                        Objects.requireNonNull(words.get(language)).get(key), key));
        };
    }

    private String inEach(Function<Language, String> text) {
        return languages.stream()
                .map(language -> language + ": " + quoted(text.apply(language)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A text as a double-quoted scalar of YAML. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Map<String, String> words(Language language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }

    private static String resource(String name) {
        return "starter/" + name;
    }

    private static String text(String name) {
        try (InputStream bytes = NewGuide.class.getResourceAsStream(resource(name))) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

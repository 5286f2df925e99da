package org.waymark.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.Messages;
import org.waymark.model.OutputFile;

/** The look of the guide: templates, stylesheets and scripts of one folder. Safe for use by several threads. */
public final class Theme {
    private static final List<String> STYLES = List.of("tokens", "base", "layout");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    static final String PUT_BACK = "Put it back, or name another folder with --theme.";
    private static final int HASH_LENGTH = 10;

    private final Path folder;
    private final String label;
    private final Diagnostics diagnostics;
    private final PebbleEngine engine;
    private final Map<String, String> properties;
    private final OutputFile css;
    private final OutputFile js;
    private final OutputFile words;

    public Theme(Path folder, Diagnostics diagnostics) {
        this.folder = folder.toAbsolutePath().normalize();
        this.label = "themes/" + this.folder.getFileName();
        this.diagnostics = diagnostics;
        this.engine = new PebbleEngine.Builder()
                .loader(loader(this.folder.resolve("templates")))
                .extension(new MessageExtension())
                .strictVariables(true)
                .autoEscaping(true)
                .build();
        this.properties = CssMinifier.names(allStyles());
        this.css = hashed("waymark", "css", CssMinifier.minify(styles(), properties));
        this.js = hashed("waymark", "js", ScriptMinifier.minify(scripts()));
        this.words = script("words");
    }

    private static FileLoader loader(Path templates) {
        FileLoader loader = new FileLoader(templates.toString());
        loader.setSuffix(".peb");
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }

    public Address css() {
        return new Address(css.path());
    }

    public Address js() {
        return new Address(js.path());
    }

    /** The script of pages that explain words below their text. */
    public Address words() {
        return new Address(words.path());
    }

    /** The files that pages share. */
    public Stream<OutputFile> assets() {
        return Stream.of(css, js, words);
    }

    /** A script that only some pages load. */
    public OutputFile script(String name) {
        String text = read(folder.resolve("js/" + name + ".js"));
        return hashed(name, "js", ScriptMinifier.minify(text));
    }

    /** A stylesheet of some pages' own, with what it imports written into it: one file is loaded, and no more than it needs. */
    public OutputFile style(String name) {
        String text = IMPORT.matcher(read(folder.resolve("css/" + name + ".css")))
                .replaceAll(found -> Matcher.quoteReplacement(read(folder.resolve("css/" + found.group(1)))));
        return hashed(name, "css", CssMinifier.minify(text, properties));
    }

    /**
     * A page from its template. A fault in the template is reported with its file and line; the page is then empty.
     *
     * @param template for example {@code page/home}
     */
    public String html(String template, Record page, Messages messages) {
        StringWriter html = new StringWriter(1 << 14);
        try {
            engine.getTemplate(template)
                    .evaluate(html, Map.of("page", page, MessageExtension.MESSAGES, messages), Locale.ROOT);
        } catch (PebbleException e) {
            report(TemplateFault.of(template, page, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private void report(TemplateFault fault) {
        String file = label + "/templates/" + fault.template() + ".peb";
        diagnostics.report(fault.rule(), new SourcePosition(file, fault.line(), 0), fault.message(), fault.hint());
    }

    private String styles() {
        Stream<Path> fixed = STYLES.stream().map(name -> folder.resolve("css/" + name + ".css"));
        Stream<Path> all = Stream.concat(fixed, list("css/component", ".css").stream());
        return Stream.concat(all, Stream.of(folder.resolve("css/print.css")))
                .map(this::read)
                .collect(Collectors.joining("\n"));
    }

    /** The text of all stylesheets, whichever page loads them. */
    private Stream<String> allStyles() {
        try (Stream<Path> files = Files.walk(folder.resolve("css"))) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            return styles.stream().map(this::read);
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private String scripts() {
        return list("js/component", ".js").stream().map(this::read).collect(Collectors.joining("\n"));
    }

    private List<Path> list(String inside, String ending) {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            missing(inside);
            return List.of();
        }
    }

    private String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            missing(folder.relativize(file).toString().replace('\\', '/'));
            return "";
        }
    }

    private void missing(String inside) {
        SourcePosition position = SourcePosition.ofFile(label + "/" + inside);
        if (Files.exists(folder.resolve(inside))) {
            String message = "'" + inside + "' of the theme cannot be read";
            diagnostics.report(Rule.THEME_FILE, position, message, "Look at its permissions, and save it as UTF-8.");
        } else {
            diagnostics.report(Rule.THEME_FILE, position, "the theme has no '" + inside + "'", PUT_BACK);
        }
    }

    /** A file whose name changes with its text, so that browsers may keep it. */
    public static OutputFile hashed(String name, String ending, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
            return new OutputFile("assets/" + name + "." + hash + "." + ending, text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.waymark.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.host.HostHeaders;
import org.waymark.i18n.Messages;
import org.waymark.model.MessageCatalog;
import org.waymark.model.OutputFile;
import org.waymark.render.bidi.BidiIsolation;
import org.waymark.render.theme.CssMinifier;
import org.waymark.render.theme.MinifiedScripts;
import org.waymark.render.theme.StyleValues;
import org.waymark.render.theme.ThemeFiles;

/** The look of the guide: the templates, stylesheets and scripts of a folder. Thread-safe. */
public final class Theme {
    private static final List<String> STYLES = List.of("tokens", "base", "layout");
    /** Stylesheets for parts that not every guide has. */
    private static final String OPTIONS = "css/option";

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final int HASH_LENGTH = 10;

    private final ThemeFiles files;
    private final TemplateLimits limits = new TemplateLimits();
    private final Diagnostics diagnostics;
    private final PebbleEngine engine;
    private final Map<String, String> properties;
    /** Scripts and stylesheets that only some pages load, by file. Each is read and minified once. */
    private final Map<String, OutputFile> made = new ConcurrentHashMap<>();

    private final OutputFile words;

    /** Creates a theme of which the guide replaces no files. */
    public Theme(Path folder, Diagnostics diagnostics) {
        this(new ThemeFiles(folder, diagnostics), diagnostics);
    }

    /**
     * Creates a theme of which the guide replaces some files.
     *
     * @param replacing the guide's folder; it need not exist
     */
    public Theme(Path folder, Path replacing, Diagnostics diagnostics) {
        this(new ThemeFiles(folder, replacing, diagnostics), diagnostics);
    }

    private Theme(ThemeFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.engine = new PebbleEngine.Builder()
                .loader(loader(files))
                .extension(new MessageExtension(), limits)
                .strictVariables(true)
                .autoEscaping(true)
                .build();
        this.properties = CssMinifier.names(allStyles());
        this.words = script("words");
        css(List.of());
        js();
        StyleValues.check(files, diagnostics); // no message if a file could not be read, which was reported
    }

    private static FileLoader loader(ThemeFiles files) {
        FileLoader loader = new Templates(files);
        loader.setSuffix(".peb");
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }

    /**
     * The stylesheet of all pages.
     *
     * @param options the names of the stylesheets in {@code css/option} that the guide uses
     */
    public OutputFile css(List<String> options) {
        return made.computeIfAbsent(
                "css " + options, file -> hashed("waymark", "css", CssMinifier.minify(styles(options), properties)));
    }

    /** The script of all pages of a guide with an exit. */
    public OutputFile js() {
        return made.computeIfAbsent("js", file -> hashed("waymark", "js", scripts()));
    }

    /** The script of pages that explain terms below their text. */
    public OutputFile words() {
        return words;
    }

    /** A script that only some pages load. */
    public OutputFile script(String name) {
        return made.computeIfAbsent(
                "js/" + name + ".js", file -> hashed(name, "js", MinifiedScripts.of(files.text(file))));
    }

    /** A stylesheet that only some pages load. Its imports are inlined, so that one file is loaded. */
    public OutputFile style(String name) {
        return style(name, List.of());
    }

    /** The same for a page that loads it instead of the stylesheet of all pages. */
    public OutputFile style(String name, List<String> options) {
        return made.computeIfAbsent("css/" + name + ".css " + options, file -> {
            String css = whole("css/" + name + ".css") + optional(options);
            return hashed(name, "css", CssMinifier.minify(css, properties));
        });
    }

    private String optional(List<String> options) {
        return options.stream()
                .map(option -> "\n" + files.text(OPTIONS + "/" + option + ".css"))
                .collect(Collectors.joining());
    }

    private String whole(String style) {
        return IMPORT.matcher(files.text(style))
                .replaceAll(found -> Matcher.quoteReplacement(files.text("css/" + found.group(1))));
    }

    /**
     * Fills a template. A fault in it is reported with its file and line; the page is then empty.
     *
     * @param template the name of the template, for example {@code page/home}
     */
    public String html(String template, Record page, Messages messages) {
        StringWriter html = new StringWriter(1 << 14);
        limits.begin();
        try {
            engine.getTemplate(template)
                    .evaluate(html, Map.of("page", page, MessageExtension.MESSAGES, messages), Locale.ROOT);
        } catch (PebbleException e) {
            report(TemplateFault.of(template, page, e));
        } catch (StackOverflowError e) {
            report(TemplateFault.endless(template, "the template includes, extends or calls itself without end"));
        } catch (OutOfMemoryError e) {
            report(TemplateFault.endless(template, "the template makes a text that no memory can hold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BidiIsolation.of(html.toString());
    }

    private void report(TemplateFault fault) {
        String file = files.name("templates/" + fault.template() + ".peb");
        diagnostics.report(fault.rule(), new SourcePosition(file, fault.line(), 0), fault.message(), fault.hint());
    }

    /** Reports a message that a page needs and its language does not have, not even from the guide's first language. */
    public void reportMissing(String key, MessageCatalog catalog) {
        diagnostics.report(
                Rule.MESSAGE_NEEDED,
                catalog.position(),
                "message '" + key + "' is missing, and pages need it",
                "Write it in every file of i18n/, or at least in that of the guide's first language.");
    }

    private String styles(List<String> options) {
        Stream<String> fixed = STYLES.stream().map(name -> "css/" + name + ".css");
        Stream<String> all = Stream.concat(fixed, files.list("css/component", ".css").stream());
        return Stream.concat(all, Stream.of("css/print.css")).map(files::text).collect(Collectors.joining("\n"))
                + optional(options);
    }

    /** The text of all stylesheets that the guide uses, whichever page loads them. */
    private Stream<String> allStyles() {
        return files.below("css", ".css")
                .filter(file -> !file.startsWith(OPTIONS))
                .map(files::text);
    }

    private String scripts() {
        return files.list("js/component", ".js").stream()
                .map(files::text)
                .map(MinifiedScripts::of)
                .collect(Collectors.joining("\n"));
    }

    /** Reads templates with the same checks as all files of a theme. */
    private static final class Templates extends FileLoader {
        private final ThemeFiles files;

        Templates(ThemeFiles files) {
            super(files.path(FOLDER).toString());
            this.files = files;
        }

        @Override
        public Reader getReader(String name) {
            String inside = FOLDER + "/" + name + ".peb";
            return Files.exists(files.path(inside)) ? new StringReader(files.text(inside)) : super.getReader(name);
        }

        private static final String FOLDER = "templates";
    }

    /** A file whose name changes with its text, so that browsers may cache it. */
    public static OutputFile hashed(String name, String ending, String text) {
        return new OutputFile(kept(name, fingerprint(text), ending).path(), text);
    }

    /** A script that holds words of the guide: its name changes with its text, and no browser keeps it. */
    public static OutputFile wordScript(String name, String text) {
        return new OutputFile(wordScriptAddress(name, fingerprint(text)).path(), text);
    }

    /** The address of a script that holds words of the guide. */
    public static Address wordScriptAddress(String name, String fingerprint) {
        return new Address(HostHeaders.TEXTS + "/" + name + "." + fingerprint.substring(0, HASH_LENGTH) + ".js");
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The address of a file that browsers may cache, by the fingerprint of the content from which it is made. */
    public static Address kept(String name, String fingerprint, String ending) {
        return new Address(
                HostHeaders.ASSETS + "/" + name + "." + fingerprint.substring(0, HASH_LENGTH) + "." + ending);
    }
}

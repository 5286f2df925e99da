package org.waymark.read.message;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.read.tree.ReadCache;
import org.waymark.read.tree.SourceTree;

/**
 * Reads the messages of each language. The tool has a file for each language that it supports. In {@code content/i18n/} a guide
 * replaces single messages, or adds a language.
 *
 * @param tool the folder of the tool's messages
 * @param content the guide's content folder
 */
public record CatalogReader(SourceTree tool, SourceTree content, ReadCache cache, Diagnostics diagnostics) {
    /** The guide's own messages, in its content folder. */
    public static final String FOLDER = "i18n";

    private static final String ENDING = ".yaml";

    /**
     * The messages by language, with the words of the folders of declared kinds. A language without messages is reported and
     * left out.
     *
     * @param folders of kinds that content declares, with a file of words for each language
     */
    public Map<Language, MessageCatalog> read(List<Language> languages, List<String> folders) {
        checkFiles(languages);
        Map<Language, MessageCatalog> catalogs = new TreeMap<>();
        for (Language language : languages) {
            read(language).ifPresent(catalog -> {
                if (language.equals(languages.get(0))) {
                    folders.forEach(folder -> checkFolder(folder, catalog));
                }
                catalogs.put(language, catalog.and(declared(language, folders)));
            });
        }
        return catalogs;
    }

    /** The words in one language from the folders of declared kinds. Their keys begin with the name of the folder. */
    private Map<String, Located<String>> declared(Language language, List<String> folders) {
        Map<String, Located<String>> all = new TreeMap<>();
        for (String folder : folders) {
            Path file = content.resolve(folder + "/" + language + ENDING);
            if (Files.exists(file)) {
                some(file).messages().forEach((key, message) -> all.put(folder + "." + key, message));
            }
        }
        return all;
    }

    /** Reports a folder whose words would take the place of messages of the tool. */
    private void checkFolder(String folder, MessageCatalog catalog) {
        if (catalog.messages().keySet().stream().anyMatch(key -> key.startsWith(folder + "."))) {
            diagnostics.report(
                    Rule.DATASET_TAKEN,
                    SourcePosition.ofFile(content.name(content.resolve(folder))),
                    "the words of this folder would replace messages of the tool, whose keys begin with '" + folder
                            + ".'",
                    "Give the folder another name.");
        }
    }

    /** Reports message files of languages that the guide does not have. */
    private void checkFiles(List<Language> languages) {
        Path folder = content.resolve(FOLDER);
        List<Path> files = cache.names(
                folder, diagnostics, found -> content.reportingTo(found).list(folder));
        for (Path file : files) {
            if (String.valueOf(file.getFileName()).endsWith(ENDING)) {
                content.language(file, ENDING, languages);
            } else {
                content.stray(file, "Here lies one file of messages a language: " + languages.get(0) + ENDING);
            }
        }
    }

    private Optional<MessageCatalog> read(Language language) {
        Path file = tool.resolve(language + ENDING);
        Path own = content.resolve(FOLDER + "/" + language + ENDING);
        if (!Files.exists(file) && !Files.exists(own)) {
            diagnostics.report(
                    Rule.MESSAGE_FILE,
                    SourcePosition.ofFile(tool.name(file)),
                    "there are no messages in '" + language + "'",
                    "Run './waymark translations start " + language + "', which begins " + content.name(own)
                            + ", or take the language out of guide.yaml.");
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            return all(content, own, language);
        }
        Optional<MessageCatalog> catalog = all(tool, file, language);
        return Files.exists(own) ? catalog.map(tools -> replaced(tools, some(own))) : catalog;
    }

    private Optional<MessageCatalog> all(SourceTree tree, Path file, Language language) {
        return cache.read(
                file, diagnostics, found -> new MessagesReader(tree.reportingTo(found), found).all(file, language));
    }

    private MessageCatalog replaced(MessageCatalog tools, MessagesReader.Some own) {
        MessageCatalog replaced = tools.replacedBy(known(own.messages(), tools));
        return own.marked().isEmpty() ? replaced : replaced.marking(known(own.marked(), tools));
    }

    private MessagesReader.Some some(Path file) {
        return cache.read(file, diagnostics, found -> new MessagesReader(content.reportingTo(found), found).some(file));
    }

    /** The messages that replace one of the tool's; the others are reported. */
    private Map<String, Located<String>> known(Map<String, Located<String>> messages, MessageCatalog tools) {
        Map<String, Located<String>> known = new TreeMap<>();
        messages.forEach((key, message) -> {
            if (tools.messages().containsKey(key)) {
                known.put(key, message);
            } else {
                diagnostics.report(
                        Rule.MESSAGE_UNKNOWN,
                        message.position(),
                        "unknown message '" + key + "', which replaces none of the tool's",
                        Nearest.hint(key, tools.messages().keySet()));
            }
        });
        return known;
    }
}

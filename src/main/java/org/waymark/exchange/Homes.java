package org.waymark.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Phrase;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.translation.Translation;

/** Where the words of units belong in the guide's files. */
final class Homes {
    private static final Pattern CHANGE = Pattern.compile("r(\\d+) change");

    private final String content;
    private final boolean hasOwnMessages;
    private final Language source;
    private final Language language;

    Homes(Path contentDir, Site site, Language language) {
        this.content = contentDir.getFileName() + "/";
        this.hasOwnMessages = Files.exists(contentDir.resolve("i18n/" + language + ".yaml"));
        this.source = site.guide().source();
        this.language = language;
    }

    /** The home of a unit that has words in the source; empty if the guide cannot hold words for it. */
    Optional<ExchangeText.Home> of(Unit<?> unit, Translation translation, Optional<Entry> entry) {
        Translatable words = unit.source().orElseThrow();
        Optional<SourcePosition> target = unit.targetPosition();
        if (translation.piece().equals(Translation.MESSAGES)) {
            return message(unit, words.position(), target);
        }
        if (translation.revisions().isEmpty()) {
            return Optional.of(
                    new ExchangeText.Home(words.position(), words.position().path(), "", target));
        }
        return sibling(words.position().path())
                .filter(file -> isNewest(unit, translation))
                .map(file -> new ExchangeText.Home(words.position(), file, key(unit, words, entry), target));
    }

    /** A sentence about an earlier change can be mended where it is, but not added. */
    private static boolean isNewest(Unit<?> unit, Translation translation) {
        var change = CHANGE.matcher(unit.key().name());
        int latest = translation.revisions().orElseThrow().latest();
        return !change.matches() || unit.target().isPresent() || change.group(1).equals(String.valueOf(latest));
    }

    private static String key(Unit<?> unit, Translatable words, Optional<Entry> entry) {
        String name = unit.key().name();
        if (words instanceof Block block) {
            return String.valueOf(
                    WrittenFiles.index(block, entry.orElseThrow().latest().document()));
        }
        if (words instanceof Footnote footnote) {
            return footnote.label();
        }
        if (CHANGE.matcher(name).matches()) {
            return "change";
        }
        return words instanceof Phrase && name.equals("heading")
                ? entry.map(one -> one.kind().headingKey()).orElse(name)
                : name;
    }

    /** The file of the language beside that of the source; empty if the file is not of the source alone. */
    private Optional<String> sibling(String path) {
        for (String ending : new String[] {".md", ".yaml"}) {
            String own = "/" + source + ending;
            if (path.endsWith(own)) {
                return Optional.of(path.substring(0, path.length() - own.length()) + "/" + language + ending);
            }
        }
        return Optional.empty();
    }

    /** Messages of the guide: its own, those of its datasets, and all of a language that the tool does not have. */
    private Optional<ExchangeText.Home> message(Unit<?> unit, SourcePosition words, Optional<SourcePosition> target) {
        String name = unit.key().name();
        String folder = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
        boolean isOfDataset = words.path().equals(content + folder + "/" + source + ".yaml");
        if (isOfDataset) {
            String file = content + folder + "/" + language + ".yaml";
            return Optional.of(new ExchangeText.Home(words, file, name.substring(folder.length() + 1), target));
        }
        if (words.path().equals(content + "guide.yaml")) {
            return Optional.of(new ExchangeText.Home(words, words.path(), "", target));
        }
        String file = content + "i18n/" + language + ".yaml";
        boolean isOfGuide =
                target.isEmpty() ? hasOwnMessages : target.get().path().equals(file);
        return isOfGuide && !name.equals("language")
                ? Optional.of(new ExchangeText.Home(words, file, name, target))
                : Optional.empty();
    }
}

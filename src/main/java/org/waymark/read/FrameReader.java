package org.waymark.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.FrameSettings;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Logo;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/**
 * Reads the frame of every page: the exit, the logo and the foot.
 *
 * @param words takes the messages that replace those of the tool, by key
 */
record FrameReader(LanguageTexts texts, Map<String, Localized> words) {
    /** The defaults for keys that a guide leaves out. */
    private static final String NONE = "none";

    private static final List<String> CAN_BE_LEFT_OUT = List.of("legal", "unreviewed");
    private static final List<String> ALWAYS_THERE = List.of("report", "day", "edition", "after-edition");

    FrameSettings read(Fields fields) {
        Set<String> without = new HashSet<>();
        Optional<Logo> logo = fields.group("logo").map(this::logo);
        Optional<Fields> foot = fields.group("foot");
        foot.ifPresent(lines -> lines(lines, without));
        Optional<List<Located<String>>> pages =
                foot.filter(lines -> lines.has("pages")).map(lines -> lines.texts("pages"));
        foot.ifPresent(Fields::end);
        return new FrameSettings(logo, words, without, pages, detailsSheet(fields));
    }

    private static String detailsSheet(Fields fields) {
        return fields.text("details-sheet")
                .filter(new Ids("sheet", fields.diagnostics())::accepts)
                .map(Located::value)
                .orElse(FrameSettings.DETAILS);
    }

    private void lines(Fields foot, Set<String> without) {
        for (String key : CAN_BE_LEFT_OUT) {
            if (isNone(foot, key)) {
                without.add("foot." + key);
            } else {
                message(foot, key, "foot." + key);
            }
        }
        ALWAYS_THERE.forEach(key -> message(foot, key, "foot." + key));
    }

    private void message(Fields fields, String key, String message) {
        if (fields.value(key).isPresent()) {
            words.put(message, texts.read(fields, key));
        }
    }

    private static boolean isNone(Fields fields, String key) {
        return fields.value(key).orElse(null) instanceof YamlNode.Scalar scalar
                && scalar.text().equals(NONE);
    }

    /** The address that the exit opens, with or without words of the guide's own; blank if the guide has no exit. */
    String exit(Fields fields) {
        if (isNone(fields, "exit")) {
            return "";
        }
        if (fields.value("exit").orElse(null) instanceof YamlNode.Mapping) {
            return fields.group("exit").map(this::exitWithWords).orElse("");
        }
        fields.required("exit", "exit: https://www.weather.gov/ (or 'none', if nobody needs to leave in a hurry)");
        return WebAddress.read(fields, "exit").map(Located::value).orElse("");
    }

    private String exitWithWords(Fields exit) {
        exit.required("to", "to: https://www.weather.gov/");
        message(exit, "button", "exit");
        message(exit, "once-more", "exit-once-more");
        String address = WebAddress.read(exit, "to").map(Located::value).orElse("");
        exit.end();
        return address;
    }

    private Logo logo(Fields fields) {
        Located<String> file =
                fields.required("file", "file: logo.svg").orElseGet(() -> new Located<>("", fields.position("file")));
        Optional<Located<String>> dark = fields.text("dark");
        Optional<Localized> alternative = alternative(fields);
        fields.end();
        return new Logo(file, dark, alternative);
    }

    /** Must be present but may be empty, which shows that the author made a choice. */
    private Optional<Localized> alternative(Fields fields) {
        boolean isEmpty = fields.value("alternative").orElse(null) instanceof YamlNode.Scalar scalar
                && scalar.text().isEmpty();
        return isEmpty && fields.has("alternative") ? Optional.empty() : Optional.of(texts.read(fields, "alternative"));
    }
}

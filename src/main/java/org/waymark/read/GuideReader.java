package org.waymark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.DownloadForm;
import org.waymark.model.Guide;
import org.waymark.model.HandoutSettings;
import org.waymark.model.Language;
import org.waymark.model.License;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Notice;
import org.waymark.model.PaperSize;
import org.waymark.model.PieceKind;
import org.waymark.model.Provenance;
import org.waymark.model.Readability;
import org.waymark.model.SheetKind;
import org.waymark.model.Withholding;
import org.waymark.read.tree.FileNames;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/** Reads {@code guide.yaml}: the settings of the whole guide. */
final class GuideReader {
    static final String FILE = "guide.yaml";

    /** Keys whose messages contain the name of a person or a day as a placeholder: {@code {by}}. */
    private static final Set<String> PATTERNS = Set.of("reviewers", "foot");

    private static final int USUAL_MAX_WORDS = 30;

    private final SourceTree content;
    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;
    private List<Language> languages = List.of();
    private LanguageTexts texts = new LanguageTexts(languages);

    GuideReader(SourceTree content, LinkSchemes schemes, Diagnostics diagnostics) {
        this.schemes = schemes;
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** The guide. Empty if it cannot be used at all; the reason is then reported. */
    Optional<Guide> read() {
        var file = content.resolve(FILE);
        if (!content.has(FILE)) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    SourcePosition.ofFile(content.name(file)),
                    "there is no guide.yaml",
                    "Write one with title, languages and exit, or name the right folder with --content.");
            return Optional.empty();
        }
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, PATTERNS, diagnostics))
                .flatMap(mapping -> guide(new Fields(mapping, diagnostics)));
    }

    private Optional<Guide> guide(Fields fields) {
        List<Located<String>> tags = fields.texts("languages");
        languages = tags.stream()
                .filter(tag -> isTag(tag) && FileNames.areApart(tag, tags, diagnostics))
                .map(tag -> new Language(tag.value()))
                .distinct()
                .toList();
        if (languages.isEmpty()) {
            if (fields.value("languages").map(YamlNode::isEmpty).orElse(true)) {
                fields.missing("languages", "languages: [en, es]");
            }
            return Optional.empty();
        }
        texts = new LanguageTexts(languages);
        Map<String, Localized> words = new TreeMap<>();
        FrameReader frame = new FrameReader(texts, words);
        Guide guide = new Guide(
                texts.read(fields, "title"),
                languages,
                webAddress(fields, "base-url"),
                frame.exit(fields),
                fields.group("contacts").map(this::report).orElse(""),
                new OrganizationReader(texts, diagnostics).read(fields),
                notices(fields),
                glanceWords(fields),
                fields.group("readability")
                        .map(this::readability)
                        .orElse(new Readability(USUAL_MAX_WORDS, Map.of(), Map.of())),
                fields.texts("claim-words"),
                fields.group("license").flatMap(GuideReader::license),
                new SignpostReader(texts, schemes).read(fields),
                new RoleReader(texts, diagnostics).read(fields, words),
                frame.read(fields),
                downloads(fields),
                withholding(fields),
                handouts(fields));
        fields.end();
        return Optional.of(guide);
    }

    private static Set<DownloadForm> downloads(Fields fields) {
        return fields.texts("downloads").stream()
                .flatMap(written -> fields.choice("downloads", DownloadForm.class, written).stream())
                .collect(Collectors.toSet());
    }

    /** The kinds whose translations are withheld, each with the state until which they are. */
    private Withholding withholding(Fields fields) {
        List<String> kinds = schemes.kinds().stream().map(PieceKind::folder).toList();
        Map<String, Provenance.State> until = new TreeMap<>();
        fields.group("withhold-until").ifPresent(group -> {
            for (String kind : kinds) {
                group.text(kind)
                        .flatMap(state -> group.choice(kind, Provenance.State.class, state))
                        .ifPresent(state -> until.put(kind, state));
            }
            group.end();
        });
        return new Withholding(until);
    }

    private static Optional<License> license(Fields group) {
        var id = group.required("id", "id: CC-BY-4.0").map(Located::value);
        group.required("url", "url: https://creativecommons.org/licenses/by/4.0/");
        var url = WebAddress.read(group, "url").map(Located::value);
        group.end();
        return id.isEmpty() || url.isEmpty() ? Optional.empty() : Optional.of(new License(id.get(), url.get()));
    }

    private boolean isTag(Located<String> tag) {
        boolean known = tag.value().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}+)*+");
        if (!known) {
            diagnostics.report(
                    Rule.UNKNOWN_LANGUAGE,
                    tag.position(),
                    "'" + tag.value() + "' is not a language tag",
                    "Write the short tag of the language (BCP 47), for example en, es or zh-Hans.");
        }
        return known && FileNames.accepts(tag.value(), tag.position(), diagnostics);
    }

    private static String webAddress(Fields fields, String key) {
        return WebAddress.read(fields, key).map(Located::value).orElse("");
    }

    private String report(Fields fields) {
        Optional<Located<String>> address = fields.text("report");
        if (address.isPresent() && !address.get().value().matches(ContactReader.MAIL_ADDRESS)) {
            webAddress(fields, "report");
        }
        fields.end();
        return address.map(Located::value).orElse("");
    }

    private Map<Language, List<String>> glanceWords(Fields fields) {
        Map<Language, List<String>> words = new HashMap<>();
        fields.group("glance-words").ifPresent(group -> {
            for (Language language : languages) {
                words.put(
                        language,
                        group.texts(language.tag()).stream().map(Located::value).toList());
            }
            group.end();
        });
        return words;
    }

    private Readability readability(Fields fields) {
        Map<Language, Double> grades = new HashMap<>();
        Map<Language, Double> inflesz = new HashMap<>();
        int maxWords = fields.wholeNumber("max-words", USUAL_MAX_WORDS);
        for (Language language : languages) {
            fields.group(language.tag()).ifPresent(limits -> {
                limit(limits, "grade-at-most").ifPresent(limit -> grades.put(language, limit));
                limit(limits, "inflesz-at-least").ifPresent(limit -> inflesz.put(language, limit));
                limits.end();
            });
        }
        fields.end();
        return new Readability(maxWords, grades, inflesz);
    }

    private static Optional<Double> limit(Fields limits, String key) {
        return limits.has(key) ? Optional.of((double) limits.wholeNumber(key, 8)) : Optional.empty();
    }

    private List<Notice> notices(Fields fields) {
        List<Notice> notices = new ArrayList<>();
        Ids ids = new Ids("notice", diagnostics);
        for (Fields one : fields.groups("notices")) {
            var id = one.required("id", "id: office-closed").filter(ids::accepts);
            var from = one.requiredDate("from").map(Located::value);
            var to = one.requiredDate("to").map(Located::value);
            Localized text = texts.read(one, "text");
            one.end();
            if (id.isPresent() && from.isPresent() && to.isPresent()) {
                notices.add(new Notice(id.get(), from.get(), to.get(), text));
            }
        }
        return notices;
    }

    /** Which printed sheets become files, and the size of their paper. */
    private static HandoutSettings handouts(Fields fields) {
        PaperSize paper = fields.text("paper")
                .flatMap(written -> fields.choice("paper", PaperSize.class, written))
                .orElse(PaperSize.LETTER);
        Map<String, SheetKind> known = new LinkedHashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            known.put(kind.key(), kind);
        }
        Set<SheetKind> files = fields.texts("handouts").stream()
                .filter(written -> fields.oneOf("handouts", known.keySet(), written))
                .flatMap(written -> Optional.ofNullable(known.get(written.value())).stream())
                .collect(Collectors.toSet());
        return new HandoutSettings(files, paper);
    }
}

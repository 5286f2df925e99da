package org.waymark.read.quiz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.quiz.QuizCommon;
import org.waymark.model.quiz.QuizParts;
import org.waymark.model.quiz.QuizParts.Notes;
import org.waymark.model.quiz.QuizParts.Part;
import org.waymark.model.quiz.QuizWords;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads the files beside the revisions of a questionnaire: {@code pages.yaml}, and the words that all revisions share. */
record QuizCommonReader(SourceTree content, List<Language> languages, Diagnostics diagnostics) {
    private static final String PARTS_FILE = "pages.yaml";

    /** The files that may lie beside the revisions. */
    List<String> names() {
        return Stream.concat(Stream.of(PARTS_FILE), languages.stream().map(QuizCommonReader::file))
                .toList();
    }

    QuizCommon read(Path folder) {
        Map<Language, QuizWords> words = new HashMap<>();
        QuizWordsReader reader = new QuizWordsReader(content, diagnostics);
        for (Language language : languages) {
            Path file = folder.resolve(file(language));
            if (Files.exists(file)) {
                reader.common(file, language).ifPresent(read -> words.put(language, read));
            }
        }
        return new QuizCommon(parts(folder.resolve(PARTS_FILE)), words);
    }

    private static String file(Language language) {
        return language + ".yaml";
    }

    private QuizParts parts(Path file) {
        return Files.exists(file)
                ? content.text(file)
                        .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                        .map(mapping -> parts(new Fields(mapping, diagnostics)))
                        .orElse(QuizParts.NONE)
                : QuizParts.NONE;
    }

    private static QuizParts parts(Fields fields) {
        var items = fields.text("items");
        var records = fields.text("records");
        var helper = fields.group("helper").map(QuizCommonReader::helper);
        Set<Part> pages = EnumSet.noneOf(Part.class);
        if (fields.isTrue("rules-page")) {
            pages.add(Part.RULES_PAGE);
        }
        if (fields.isTrue("paper")) {
            pages.add(Part.PAPER);
        }
        fields.end();
        return new QuizParts(items, records, helper, pages);
    }

    private static Notes helper(Fields group) {
        var words = group.text("words").orElse(new Located<>("helper", group.position()));
        String note = group.text("note").map(Located::value).orElse("note");
        group.end();
        return new Notes(words, note);
    }
}

package org.waymark.read.quiz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.quiz.MissingWords;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizCommon;
import org.waymark.model.quiz.QuizKeys;
import org.waymark.model.quiz.QuizParts;
import org.waymark.model.quiz.QuizWords;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.RevisionFolders;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.tree.WordFiles;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads the folder of one questionnaire. */
record QuizFolder(SourceTree content, List<Language> languages, Diagnostics diagnostics) {
    private static final String TABLE_FILE = Quiz.KIND.sharedFile();

    Optional<Quiz> read(Path folder) {
        String slug = folder.getFileName().toString();
        SourcePosition position = SourcePosition.ofFile(content.name(folder));
        Ids.checkForm(slug, position, "folder", diagnostics);
        QuizCommonReader commonReader = new QuizCommonReader(content, languages, diagnostics);
        QuizCommon common = commonReader.read(folder);
        List<Quiz.Revision> revisions = new ArrayList<>();
        new RevisionFolders(content, TABLE_FILE, commonReader.names(), diagnostics)
                .in(folder)
                .forEach((number, child) ->
                        revision(child, number, common.parts()).ifPresent(revisions::add));
        return revisions.isEmpty() ? Optional.empty() : Optional.of(new Quiz(slug, revisions, common, position));
    }

    private Optional<Quiz.Revision> revision(Path folder, int number, QuizParts parts) {
        Path file = folder.resolve(TABLE_FILE);
        if (!Files.exists(file)) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    SourcePosition.ofFile(content.name(folder)),
                    "there is no " + TABLE_FILE,
                    "Write it with questions, results, outcomes and rows: see docs/quiz-format.md.");
            return Optional.empty();
        }
        Map<Language, QuizWords> words = words(folder);
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .flatMap(mapping -> edition(new Fields(mapping, diagnostics), number, words))
                .map(revision -> withSource(revision, folder, parts));
    }

    private Optional<Quiz.Revision> edition(Fields fields, int number, Map<Language, QuizWords> words) {
        boolean draft = fields.isTrue("draft");
        var effective = fields.requiredDate("effective");
        var change = fields.text("change");
        boolean withdraw = fields.isTrue("withdraw");
        var table = new QuizTableReader(fields).read();
        fields.end();
        return effective.isEmpty() || table.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quiz.Revision(
                        number, draft, effective.get(), change, withdraw, table.get(), words, fields.position()));
    }

    /** Reports in one message the words that a revision without any needs. */
    private Quiz.Revision withSource(Quiz.Revision revision, Path folder, QuizParts parts) {
        WordFiles files = new WordFiles(content, TABLE_FILE, languages, diagnostics);
        if (!Files.exists(files.source(folder))) {
            Set<String> needed = new QuizKeys(parts, revision.table()).needed();
            MissingWords words = new MissingWords(needed, needed);
            files.missing(
                    folder,
                    "Write " + content.name(files.source(folder)) + " with: title: ..., "
                            + words.example(words.byGroup().values().iterator().next()));
        }
        return revision;
    }

    private Map<Language, QuizWords> words(Path folder) {
        Map<Language, QuizWords> words = new HashMap<>();
        QuizWordsReader reader = new QuizWordsReader(content, diagnostics);
        new WordFiles(content, TABLE_FILE, languages, diagnostics)
                .found(folder)
                .forEach((language, file) ->
                        reader.read(file, language, languages).ifPresent(read -> words.put(language, read)));
        return words;
    }
}

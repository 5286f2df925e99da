package org.waymark.read.quiz;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.quiz.Quiz;
import org.waymark.read.tree.PieceReader;
import org.waymark.read.tree.SourceTree;

/** Reads a questionnaire: its revision folders, each with {@code quiz.yaml} and a file of words for each language. */
public final class QuizReader implements PieceReader {
    @Override
    public WordedKind kind() {
        return Quiz.KIND;
    }

    @Override
    public Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        return new Result(new QuizFolder(content, languages, diagnostics).read(folder), Set.of());
    }
}

package org.waymark.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.waymark.check.KindChecks;
import org.waymark.kind.Kind;
import org.waymark.kind.quiz.QuizKind;
import org.waymark.kind.state.StateKind;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.read.GuideFiles;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.updates.Update;

/** All kinds of content beside the entries. A new kind is one more line in the list. */
public final class Kinds {
    static final List<Kind> ALL = List.of(new QuizKind(), new StateKind());

    private static final List<PieceReader> READERS =
            ALL.stream().map(Kind::reader).toList();

    private Kinds() {}

    /** The files of a guide that may hold every kind of piece. */
    public static GuideFiles files(Path contentDir, Path messagesDir) {
        return new GuideFiles(contentDir, messagesDir, READERS);
    }

    /** The kinds, as authors and commands name them. */
    public static List<WordedKind> named() {
        return READERS.stream().map(PieceReader::kind).toList();
    }

    /** What is new of the pieces of every kind. */
    public static List<Update.Source> updates() {
        return ALL.stream().map(Kind::updates).toList();
    }

    static List<KindChecks> checks(Site site) {
        return ALL.stream().map(kind -> kind.checks(site)).toList();
    }
}

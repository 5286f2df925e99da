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

    /** The places of a guide's files, with the readers of all kinds. */
    public static GuideFiles files(Path contentDir, Path messagesDir) {
        return new GuideFiles(contentDir, messagesDir, READERS);
    }

    /** The kinds by the names that authors and commands use. */
    public static List<WordedKind> named() {
        return READERS.stream().map(PieceReader::kind).toList();
    }

    /** The sources of updates of all kinds. */
    public static List<Update.Source> updates() {
        return ALL.stream().map(Kind::updates).toList();
    }

    static List<KindChecks> checks(Site site) {
        return ALL.stream().map(kind -> kind.checks(site)).toList();
    }
}

package org.waymark.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.check.Check;
import org.waymark.check.KindChecks;
import org.waymark.kind.Kind;
import org.waymark.kind.dataset.DatasetKind;
import org.waymark.kind.quiz.QuizKind;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.read.GuideFiles;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.updates.Update;

/** All kinds of content beside the entries: those of the tool, each a line in the list, and those of extensions. */
public final class Kinds {
    static final List<Kind> ALL = Stream.concat(
                    Stream.of(new QuizKind(), new DatasetKind()),
                    Extensions.FOUND.all().stream().flatMap(extension -> extension.kinds().stream()))
            .toList();

    private Kinds() {}

    /** The places of a guide's files, with the readers of all kinds. */
    public static GuideFiles files(Path contentDir, Path messagesDir) {
        return new GuideFiles(contentDir, messagesDir, readers(contentDir));
    }

    private static List<PieceReader> readers(Path contentDir) {
        return ALL.stream().flatMap(kind -> kind.readers(contentDir).stream()).toList();
    }

    /** The kinds that a content folder may hold, as authors and commands name them. */
    public static List<WordedKind> named(Path contentDir) {
        return readers(contentDir).stream().map(PieceReader::kind).toList();
    }

    /** What is new of the pieces of every kind. */
    public static List<Update.Source> updates(Site site) {
        return ALL.stream().flatMap(kind -> kind.updates(site).stream()).toList();
    }

    /** Why an extension cannot be used, if there is such a one. */
    public static Optional<String> fault() {
        Set<String> folders = new HashSet<>();
        return Extensions.FOUND
                .fault()
                .or(() -> ALL.stream()
                        .flatMap(kind -> kind.readers(Path.of("")).stream())
                        .map(PieceReader::kind)
                        .map(WordedKind::folder)
                        .filter(folder -> !folders.add(folder))
                        .map(folder -> "two kinds of content read the folder '" + folder + "'")
                        .findFirst());
    }

    static List<KindChecks> checks(Site site) {
        return Stream.concat(
                        ALL.stream().map(kind -> kind.checks(site)),
                        Extensions.FOUND.all().stream()
                                .map(extension ->
                                        KindChecks.of(extension.checks().toArray(Check[]::new))))
                .toList();
    }
}

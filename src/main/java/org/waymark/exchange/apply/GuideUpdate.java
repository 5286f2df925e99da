package org.waymark.exchange.apply;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.author.file.TextFile;
import org.waymark.author.translation.NextTranslation;
import org.waymark.exchange.Claim;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ReturnCheck.Changed;
import org.waymark.exchange.Returned;
import org.waymark.model.Provenance;

/**
 * Writes what came back into the guide's files. A file of a revision that is not there yet is written when all of its texts are
 * translated, because readers would otherwise get a text that is half done.
 */
public final class GuideUpdate {
    private static final Pattern OF_REVISION = Pattern.compile(".*/r\\d+/[^/]+");

    private final Path contentDir;
    private final Exchange guide;
    private final NextTranslation next;
    private final LocalDate today;

    /**
     * What became of a piece.
     *
     * @param texts how many texts were written
     * @param files the files, named as in positions
     * @param note what else there is to say; blank if nothing
     */
    public record Outcome(String piece, int texts, List<String> files, String note) {}

    public GuideUpdate(Path contentDir, Exchange guide, NextTranslation next, LocalDate today) {
        this.contentDir = contentDir;
        this.guide = guide;
        this.next = next;
        this.today = today;
    }

    /**
     * Writes the finished translations that differ, and what their file says about how they came to be.
     *
     * @param changed what differs from the guide
     * @param claim what holds for all of the file
     */
    public List<Outcome> write(Returned returned, List<Changed> changed, Optional<Claim> claim) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Path, String> files = new LinkedHashMap<>();
        for (ExchangePiece piece : guide.pieces()) {
            PieceReturn back = PieceReturn.of(piece, returned, changed, claim);
            Optional<Claim> said = back.claim();
            if (!back.changed().isEmpty() || said.isPresent()) {
                outcomes.add(write(back, said, files));
            }
        }
        files.forEach(TextFile::write);
        return outcomes;
    }

    private Outcome write(PieceReturn back, Optional<Claim> claim, Map<Path, String> files) {
        ExchangePiece piece = back.piece();
        Map<Path, String> written = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        int count = 0;
        try {
            for (String file : back.files()) {
                Path path = contentDir.resolveSibling(file);
                List<TextEdit> edits = back.edits(file);
                boolean isOfRevision = OF_REVISION.matcher(file).matches();
                if (!Files.exists(path) && isOfRevision && back.left(file) > 0) {
                    return new Outcome(
                            piece.name(),
                            0,
                            List.of(),
                            back.left(file) + " of its texts are not translated" + " yet, so " + file
                                    + " is not written. Older words stay.");
                }
                // a file in which several pieces have words may have been edited for another one
                String before = files.containsKey(path) ? files.get(path) : before(path, file, piece);
                Optional<Provenance.Translation> provenance = isOfRevision && back.isNewest(file)
                        ? Optional.of(back.provenance(claim, today, Files.exists(path) ? back.holds() : List.of()))
                        : Optional.empty();
                written.put(path, new FileEdit(before, guide.language()).with(edits, provenance));
                names.add(file);
                count += edits.size();
            }
        } catch (FileEdit.Unfit e) {
            return new Outcome(
                    piece.name(),
                    0,
                    List.of(),
                    "left as it is: " + e.getMessage() + ". './waymark check' shows where.");
        }
        files.putAll(written);
        return new Outcome(piece.name(), count, names, back.note(claim));
    }

    private String before(Path path, String file, ExchangePiece piece) {
        if (Files.exists(path)) {
            return TextFile.read(path);
        }
        if (!OF_REVISION.matcher(file).matches()) {
            return "";
        }
        NextTranslation.Draft draft = next.draft(piece.name(), guide.language());
        if (draft.result().outcome() != NextTranslation.Outcome.WRITTEN) {
            throw new FileEdit.Unfit("the older translation has other blocks than its source, or cannot be read");
        }
        return draft.text();
    }
}

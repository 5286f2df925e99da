package org.waymark.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.waymark.i18n.Breaks;

/** Which words of a text were taken out, and which put in. For use by one thread, as the breaks are. */
public final class WordDiff {
    private final Breaks breaks;

    public WordDiff(Breaks breaks) {
        this.breaks = breaks;
    }

    /** What was done to a run of words. */
    public enum Edit {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** A run of words with one edit, with the spaces and marks between them. */
    public record Run(Edit edit, String text) {}

    /**
     * The earlier text with its edits. Kept and taken-out runs together are the earlier text, kept and put-in runs the later one;
     * no two neighbours have the same edit, and where words were exchanged, the old ones come first.
     */
    public List<Run> of(String before, String after) {
        List<String> from = breaks.pieces(before);
        List<String> to = breaks.pieces(after);
        Runs runs = new Runs();
        int i = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = delta.getSource().getPosition();
            runs.kept(String.join("", from.subList(i, start)));
            runs.exchanged(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            i = start + delta.getSource().size();
        }
        runs.kept(String.join("", from.subList(i, from.size())));
        return runs.finish();
    }

    /** Gathers runs; a space alone between two edits belongs to both, so that a sentence is not cut to shreds. */
    private static final class Runs {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder in = new StringBuilder();
        private String kept = "";

        void kept(String text) {
            kept += text;
        }

        void exchanged(String takenOut, String putIn) {
            boolean edited = !out.isEmpty() || !in.isEmpty();
            if (edited && kept.isBlank() && !kept.contains("\n")) {
                out.append(kept);
                in.append(kept);
            } else {
                flush();
                add(Edit.KEPT, kept);
            }
            kept = "";
            out.append(takenOut);
            in.append(putIn);
        }

        private void flush() {
            add(Edit.TAKEN_OUT, out.toString());
            add(Edit.PUT_IN, in.toString());
            out.setLength(0);
            in.setLength(0);
        }

        private void add(Edit edit, String text) {
            if (!text.isEmpty()) {
                runs.add(new Run(edit, text));
            }
        }

        List<Run> finish() {
            flush();
            add(Edit.KEPT, kept);
            return List.copyOf(runs);
        }
    }
}

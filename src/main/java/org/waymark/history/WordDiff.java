package org.waymark.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.waymark.i18n.Breaks;

/** Compares two texts word by word. Not thread-safe, because {@link Breaks} is not. */
public final class WordDiff {
    private final Breaks breaks;

    public WordDiff(Breaks breaks) {
        this.breaks = breaks;
    }

    /** What happened to a run of words. */
    public enum Edit {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** A run of words with the same edit, including the spaces and punctuation between them. */
    public record Run(Edit edit, String text) {}

    /**
     * The runs that turn the earlier text into the later one. Kept and taken-out runs together make the earlier text;
     * kept and put-in runs make the later one. Neighbouring runs have different edits, and taken-out words come before
     * those put in for them.
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

    /**
     * Collects runs. White space alone between two edits is added to both, so that a sentence is not split into tiny
     * edits.
     */
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

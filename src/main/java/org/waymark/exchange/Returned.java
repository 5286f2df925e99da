package org.waymark.exchange;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.UnitKey;
import org.waymark.yaml.LineEnds;

/**
 * A file that a translator sent back.
 *
 * @param path its name in messages
 * @param claim what it says about its texts; empty if it says nothing
 * @param texts in the order of the file
 */
public record Returned(String path, Language language, Optional<Claim> claim, List<Text> texts) {
    public Returned {
        texts = List.copyOf(texts);
    }

    /**
     * A text in it.
     *
     * @param source the words that were translated
     * @param target the translation; blank if there is none
     * @param progress how far its translator is
     * @param position where it is in the file
     */
    public record Text(UnitKey key, String source, String target, Progress progress, SourcePosition position) {
        public Text {
            source = LineEnds.unix(source);
            target = LineEnds.unix(target);
        }
    }

    /**
     * How far the translator of a text is.
     *
     * @param isFinished true if the translation says what the source says
     * @param state how it came to be, if the file tells that of each text
     */
    public record Progress(boolean isFinished, Optional<Provenance.State> state) {}
}

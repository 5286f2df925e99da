package org.waymark.kind.dataset;

import java.nio.file.Path;
import java.util.List;
import org.waymark.check.KindChecks;
import org.waymark.check.dataset.DatasetNamesCheck;
import org.waymark.check.dataset.DatasetProofCheck;
import org.waymark.check.dataset.DatasetWordsCheck;
import org.waymark.check.dataset.RecordCheck;
import org.waymark.check.dataset.RecordListCheck;
import org.waymark.check.dataset.RecordWordsCheck;
import org.waymark.kind.Kind;
import org.waymark.model.Site;
import org.waymark.model.dataset.Dataset;
import org.waymark.read.dataset.DatasetFile;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.context.Renderer;
import org.waymark.render.data.DataRenderer;
import org.waymark.render.dataset.DatasetRenderer;
import org.waymark.render.updates.Update;

/** Every dataset that a guide declares: facts with their sources, a table and a map of all, and open data. */
public final class DatasetKind implements Kind {
    @Override
    public List<PieceReader> readers(Path contentDir) {
        return List.copyOf(DatasetFile.readers(contentDir));
    }

    @Override
    public KindChecks checks(Site site) {
        return KindChecks.of(
                new DatasetNamesCheck(),
                new DatasetProofCheck(),
                new DatasetWordsCheck(),
                new RecordListCheck(),
                new RecordCheck(),
                new RecordWordsCheck());
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(new DatasetRenderer(), new DataRenderer());
    }

    @Override
    public List<Update.Source> updates(Site site) {
        return site.declarations(Dataset.class).stream()
                .map(dataset -> (Update.Source) new RecordUpdates(dataset))
                .toList();
    }
}

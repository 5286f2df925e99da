package org.waymark.kind.state;

import java.util.List;
import org.waymark.check.KindChecks;
import org.waymark.check.state.StateCheck;
import org.waymark.check.state.StateListCheck;
import org.waymark.check.state.StateWordsCheck;
import org.waymark.kind.Kind;
import org.waymark.model.Site;
import org.waymark.read.state.StateReader;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.context.Renderer;
import org.waymark.render.data.DataRenderer;
import org.waymark.render.map.MapRenderer;
import org.waymark.render.updates.Update;

/** The laws of states: facts with their sources, a table and a map of all, and open data. */
public final class StateKind implements Kind {
    static final Update.Group GROUP = new Update.Group(3, "updates.part.states", false, "states");

    @Override
    public PieceReader reader() {
        return new StateReader();
    }

    @Override
    public KindChecks checks(Site site) {
        return KindChecks.of(new StateListCheck(), new StateCheck(), new StateWordsCheck());
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(new MapRenderer(), new DataRenderer());
    }

    @Override
    public Update.Source updates() {
        return new StateUpdates();
    }
}

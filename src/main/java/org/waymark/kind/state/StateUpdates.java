package org.waymark.kind.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.state.StateLaw;
import org.waymark.render.context.SiteContext;
import org.waymark.render.updates.Update;

/** The state laws that have changed, and one update for all that were added on a day. */
final class StateUpdates implements Update.Source {
    @Override
    public Update.Group group() {
        return StateKind.GROUP;
    }

    @Override
    public Stream<Update> updates(SiteContext site) {
        return Stream.concat(site.all(StateLaw.class).stream().flatMap(StateUpdates::changes), added(site));
    }

    private static Stream<Update> changes(StateLaw state) {
        return published(state).stream().skip(1).map(revision -> new StateUpdate(state, revision));
    }

    private static Stream<Update> added(SiteContext site) {
        Map<LocalDate, Long> counts = site.all(StateLaw.class).stream()
                .map(state -> published(state).get(0).effective().value())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> new StatesAdded(count.getKey(), Math.toIntExact(count.getValue())));
    }

    private static List<StateLaw.Revision> published(StateLaw state) {
        return state.revisions().stream().filter(revision -> !revision.draft()).toList();
    }
}

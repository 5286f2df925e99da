package org.waymark.check;

import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Checks that each answer belongs to a topic that exists. */
public final class TopicCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        if (site.unread().contains("topics.yaml")) {
            return;
        }
        List<String> topics =
                site.topics().stream().map(topic -> topic.id().value()).toList();
        site.entries().values().stream()
                .flatMap(entry -> entry.placement().stream())
                .map(placement -> placement.topic())
                .filter(topic -> !topics.contains(topic.value()))
                .forEach(topic -> report(topic, topics, diagnostics));
    }

    private static void report(Located<String> topic, List<String> topics, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.UNKNOWN_TOPIC,
                topic.position(),
                "unknown topic '" + topic.value() + "'",
                Nearest.hint(topic.value(), topics) + " Topics are listed in content/topics.yaml.");
    }
}

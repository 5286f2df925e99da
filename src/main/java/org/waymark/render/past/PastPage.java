package org.waymark.render.past;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.Definitions.Definition;
import org.waymark.render.text.SourceList.Cited;
import org.waymark.render.text.TextView;

/**
 * An answer as it was. Its words and its sources are explained as the guide has them now: an old explanation would be one more
 * thing that no longer holds.
 *
 * @param held from when to when it was in force
 * @param today the answer as it is now
 * @param history how it changed
 * @param dates none: {@code held} says it
 */
public record PastPage(
        Frame frame,
        String held,
        Link today,
        Link history,
        List<String> statuses,
        TextView text,
        List<Definition> definitions,
        List<Cited> sources,
        List<String> dates) {}

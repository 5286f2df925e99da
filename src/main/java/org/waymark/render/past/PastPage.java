package org.waymark.render.past;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;
import org.waymark.render.text.Definitions.Definition;
import org.waymark.render.text.SourceList.Cited;
import org.waymark.render.text.TextView;

/**
 * The page of an older text. Its terms and sources are explained as they are today, because old explanations may no
 * longer hold either.
 *
 * @param held the period in which it was in force
 * @param today the current answer
 * @param history the page of its changes
 * @param dates always empty, because {@code held} states the period
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

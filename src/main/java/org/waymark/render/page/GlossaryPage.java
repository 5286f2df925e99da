package org.waymark.render.page;

import java.util.List;
import org.waymark.i18n.Collation.Letter;
import org.waymark.render.Frame;
import org.waymark.render.text.Definitions.Definition;

/** The list of all terms, from A to Z. */
public record GlossaryPage(Frame frame, List<Letter<Definition>> letters) {}

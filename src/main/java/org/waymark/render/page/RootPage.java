package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;

/** A page in all languages at once: the choice of language, or the page for an unknown address. */
public record RootPage(Frame frame, List<Choice> choices) {

    /** A language, with the text of this page in it. */
    public record Choice(
            String lang,
            String dir,
            String name,
            String home,
            String questions,
            String heading,
            String text,
            String homeWords,
            String questionsWords) {}
}

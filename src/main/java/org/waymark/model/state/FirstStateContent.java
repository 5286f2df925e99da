package org.waymark.model.state;

import java.util.stream.Collectors;

/** The content of a state's law in the form that the first editions hashed. The form is frozen. */
final class FirstStateContent {
    private final StringBuilder lines = new StringBuilder();

    private FirstStateContent() {}

    static String of(StateFacts facts, StateWords words) {
        FirstStateContent form = new FirstStateContent();
        form.line(words.name().orElse(facts.name()).value());
        words.aliases().forEach(alias -> form.line(alias.value()));
        words.phrases().forEach((key, text) -> form.line(key + " " + text.value()));
        form.line(facts.confidence().id() + (facts.checkFirst() ? " check first" : ""));
        facts.mechanisms().forEach(mechanism -> form.line(mechanism(mechanism)));
        facts.sources()
                .forEach(source -> form.line(source.title().value() + " "
                        + source.url().value() + " " + source.kind().id()));
        return form.lines.toString();
    }

    private static String mechanism(Mechanism law) {
        return String.join(
                        " ",
                        law.id().value(),
                        law.type().id(),
                        law.reach().value().id(),
                        law.offenses().id(),
                        law.burden().id(),
                        law.documentation().id(),
                        law.waitingPeriod().value().id(),
                        law.hearing().id())
                + law.citation().map(citation -> " " + citation).orElse("")
                + (law.minorsOnly() ? " minors only" : "")
                + (law.timeLimit().value() == Mechanism.TimeLimit.UNKNOWN
                        ? ""
                        : " time limit " + law.timeLimit().value().id())
                + law.conditions().stream()
                        .map(condition -> " condition " + condition.id())
                        .collect(Collectors.joining())
                + law.enacted().map(year -> " enacted " + year.value()).orElse("")
                + law.amended().map(year -> " amended " + year.value()).orElse("");
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}

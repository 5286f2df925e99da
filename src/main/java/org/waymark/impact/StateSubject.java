package org.waymark.impact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateSource;

/**
 * A state's law as its facts cite it, for example {@code Cal. Penal Code § 236.14}, or the address of a page that the
 * facts rest on.
 */
record StateSubject(String id) implements Subject {
    @Override
    public String title() {
        return "a law of a state, or a page about it";
    }

    @Override
    public Stream<Fact> facts(StateLaw.Revision revision) {
        Stream<Fact> mechanisms = revision.facts().mechanisms().stream()
                .filter(mechanism -> mechanism.citation().filter(this::isIt).isPresent())
                .map(StateSubject::fact);
        Stream<Fact> pages = revision.facts().sources().stream()
                .filter(source ->
                        source.url().value().equals(id) || isIt(source.title().value()))
                .map(StateSubject::fact);
        return Stream.concat(mechanisms, pages);
    }

    /** True if a citation is the requested one or a part of it, such as {@code § 236.14(a)} for {@code § 236.14}. */
    private boolean isIt(String citation) {
        String asked = plain(id);
        String cited = plain(citation);
        return cited.equals(asked) || List.of("(", ",", ";").stream().anyMatch(sign -> cited.startsWith(asked + sign));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static Fact fact(Mechanism mechanism) {
        return new Fact(
                mechanism.id().value(),
                new Located<>(
                        "cites " + mechanism.citation().orElse(""),
                        mechanism.id().position()));
    }

    private static Fact fact(StateSource source) {
        return new Fact("", new Located<>("rests on it", source.url().position()));
    }
}

package org.waymark.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;

/**
 * A value that texts show.
 *
 * @param times all that is listed under its id
 */
record ValueSubject(String value, List<SharedValue> times, Language language) implements Subject {
    static final String PREFIX = "value:";

    @Override
    public String id() {
        return PREFIX + value;
    }

    @Override
    public String title() {
        return times.get(times.size() - 1).words().in(language);
    }

    @Override
    public boolean isInWrittenTexts() {
        return true;
    }

    @Override
    public Stream<AffectedPiece> sources(Site site) {
        return times.stream()
                .map(time -> line(
                        time,
                        "'" + time.words().in(language) + "' since "
                                + time.from().value()));
    }

    /** The line of a value in the list of what to do. */
    static AffectedPiece line(SharedValue time, String reason) {
        return AffectedPiece.of(time.id().position(), PREFIX + time.id().value(), reason);
    }

    @Override
    public Optional<String> words(String text, Language in) {
        return SharedValue.idsIn(text).anyMatch(value::equals) ? Optional.of("shows it") : Optional.empty();
    }
}

package org.waymark.impact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Dates;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Revised;
import org.waymark.model.Site;

/** A day. It affects texts that name it, in any language, and whatever starts, ends or was read on it. */
record DaySubject(LocalDate day, Language language) implements Subject {
    @Override
    public String id() {
        return day.toString();
    }

    @Override
    public String title() {
        return Dates.format(day, language);
    }

    @Override
    public Optional<String> words(String text, Language of) {
        return text.contains(Dates.format(day, of)) || text.contains(id())
                ? Optional.of("says the day")
                : Optional.empty();
    }

    @Override
    public Optional<Located<String>> revision(Revised revision) {
        return revision.effective().value().equals(day)
                ? Optional.of(
                        new Located<>("holds since then", revision.effective().position()))
                : Optional.empty();
    }

    @Override
    public Stream<AffectedPiece> sources(Site site) {
        Stream<AffectedPiece> read = site.sources().stream()
                .filter(source -> source.readOn().value().equals(day))
                .map(source ->
                        AffectedPiece.of(source.readOn().position(), source.id().value(), "was last read then"));
        Stream<AffectedPiece> values = site.values().all().stream()
                .filter(value -> value.from().value().equals(day))
                .map(value -> ValueSubject.line(value, "begins then"));
        return Stream.concat(read, values);
    }

    @Override
    public Stream<String> days(Organization organization) {
        return Stream.of(
                        when(Optional.of(organization.validFrom()), "holds from then on"),
                        when(organization.validTo(), "holds until then"),
                        when(Optional.of(organization.readOn()), "was last read then"))
                .flatMap(Optional::stream);
    }

    @Override
    public Stream<String> days(Notice notice) {
        return Stream.of(
                        when(Optional.of(notice.from()), "is shown from then on"),
                        when(Optional.of(notice.to()), "is shown until then"))
                .flatMap(Optional::stream);
    }

    private Optional<String> when(Optional<LocalDate> date, String reason) {
        return date.filter(day::equals).map(same -> reason);
    }
}

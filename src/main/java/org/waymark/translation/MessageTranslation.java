package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Phrase;
import org.waymark.model.Site;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;

/** The units of the interface: its messages, and the language's own name for itself. */
final class MessageTranslation {
    static final String PIECE = Translation.MESSAGES;

    private MessageTranslation() {}

    static Optional<Translation> of(Site site, Language language) {
        return Optional.ofNullable(site.catalogs().get(site.guide().source())).map(source -> {
            Optional<MessageCatalog> own = Optional.ofNullable(site.catalogs().get(language));
            List<Unit<?>> units = new ArrayList<>();
            units.add(unit("language", Optional.of(name(source)), own.map(MessageTranslation::name)));
            source.messages()
                    .forEach((key, message) -> units.add(unit(
                            key,
                            Optional.of(message),
                            own.flatMap(catalog ->
                                    Optional.ofNullable(catalog.messages().get(key))))));
            return Translation.undated(PIECE, language, units);
        });
    }

    private static Located<String> name(MessageCatalog catalog) {
        return new Located<>(catalog.name(), catalog.position());
    }

    private static Unit<Phrase> unit(String key, Optional<Located<String>> source, Optional<Located<String>> target) {
        return Unit.undated(new UnitKey(PIECE, key), source.map(Phrase::of), target.map(Phrase::of));
    }
}

package org.waymark.render.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Guide;
import org.waymark.model.ImageFile;
import org.waymark.model.Language;
import org.waymark.model.Logo;
import org.waymark.model.OutputFile;
import org.waymark.render.Theme;

/** What a guide takes from its theme for each page, and its logo. A guide loads nothing for what it does not have. */
public record Look(SiteContext site) {
    private Guide guide() {
        return site.guide();
    }

    private Theme theme() {
        return site.theme();
    }

    public OutputFile css() {
        return theme().css(options());
    }

    /** A stylesheet that a page loads in place of that of all pages. */
    public OutputFile style(String name) {
        return theme().style(name, options());
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        if (guide().exit().isEmpty()) {
            options.add("no-exit");
        }
        if (guide().frame().logo().isPresent()) {
            options.addAll(List.of("tokens", "logo"));
        }
        if (guide().roles().help().stream().anyMatch(role -> role.name().isPresent())) {
            options.add("help-roles");
        }
        return options;
    }

    /** The script of all pages; without an exit there is none. */
    Optional<OutputFile> js() {
        return guide().exit().isEmpty() ? Optional.empty() : Optional.of(theme().js());
    }

    /** The files that pages share. */
    public Stream<OutputFile> files() {
        return Stream.of(Stream.of(css()), js().stream(), Stream.of(theme().words()))
                .flatMap(files -> files);
    }

    /** The pictures of the logo in a language, that for light screens first. Empty if one is missing, which is reported. */
    List<ImageFile> pictures(Logo logo, Language language) {
        List<ImageFile> found = logo.files().stream()
                .flatMap(file -> site.site().image(file.value(), language).stream())
                .toList();
        return found.size() == logo.files().size() ? found : List.of();
    }
}

package org.waymark.render.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Guide;
import org.waymark.model.ImageFile;
import org.waymark.model.Located;
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
        Stream<OutputFile> pictures = guide().frame().logo().stream()
                .flatMap(logo -> pictures(logo).stream())
                .distinct()
                .map(Look::file);
        return Stream.of(Stream.of(css()), js().stream(), Stream.of(theme().words()), pictures)
                .flatMap(files -> files);
    }

    /** The pictures of the logo: that for light screens, then that for dark ones. Empty if one is missing, which is reported. */
    List<ImageFile> pictures(Logo logo) {
        List<String> files = Stream.concat(Stream.of(logo.file()), logo.dark().stream())
                .map(Located::value)
                .toList();
        Map<String, ImageFile> images = site.site().images();
        return images.keySet().containsAll(files)
                ? files.stream()
                        .flatMap(file -> Stream.ofNullable(images.get(file)))
                        .toList()
                : List.of();
    }

    /** The file of a picture in the site. Its name changes with the picture, so that browsers may keep it. */
    public static OutputFile file(ImageFile image) {
        return new OutputFile(
                Theme.kept(image.name(), image.fingerprint(), image.format().extension())
                        .path(),
                image.content());
    }
}

package org.waymark.kind;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.check.Check;
import org.waymark.check.KindChecks;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Entry;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.Page;
import org.waymark.render.context.Renderer;
import org.waymark.render.context.SiteContext;
import org.waymark.render.updates.Update;

/** An extension as somebody else writes one: the kind of {@link Toy}, a check of answers, and a list of them. */
public final class ToyExtension implements Extension {
    @Override
    public List<Kind> kinds() {
        return List.of(new Forms());
    }

    @Override
    public List<Check> checks() {
        return List.of(ToyExtension::askPolitely);
    }

    @Override
    public List<Renderer> renderers() {
        return List.of(site -> Stream.of(Page.of(new OutputFile("answers.txt", list(site)))));
    }

    private static void askPolitely(Site site, Diagnostics diagnostics) {
        site.entries().values().stream()
                .filter(entry -> entry.slug().contains("demand"))
                .forEach(entry -> diagnostics.report(
                        Rule.SLUG, entry.position(), "'" + entry.slug() + "' is not polite", "Ask instead."));
    }

    private static String list(SiteContext site) {
        return String.join("\n", site.shown().map(Entry::slug).sorted().toList()) + "\n";
    }

    /** Forms: read, not checked, and shown as one line each. */
    private static final class Forms implements Kind {
        private static final List<PieceReader> READERS = List.of(new ToyReader());

        @Override
        public List<PieceReader> readers(Path contentDir) {
            return READERS;
        }

        @Override
        public KindChecks checks(Site site) {
            return KindChecks.of();
        }

        @Override
        public List<Renderer> renderers() {
            return List.of(site -> site.all(Toy.class).stream()
                    .flatMap(toy -> site.languages().stream()
                            .flatMap(language -> toy.pages(language).stream())
                            .map(path -> Page.of(new OutputFile(path, toy.slug() + "\n")))));
        }

        @Override
        public List<Update.Source> updates(Site site) {
            return List.of(new Update.Source() {
                @Override
                public Update.Group group() {
                    return new Update.Group(8, "updates.part.pages", false, "");
                }

                @Override
                public Stream<Update> updates(SiteContext site) {
                    return Stream.of();
                }
            });
        }
    }
}

package org.waymark.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Basis;
import org.waymark.model.Block;
import org.waymark.model.Citation;
import org.waymark.model.Declaration;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Located;
import org.waymark.model.Piece;
import org.waymark.model.PieceList;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;

/** Checks that every link leads to something that exists: an answer, a term, a page, a source, a block. */
public final class LinkCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        MissingEntries missing = new MissingEntries(site, diagnostics);
        Links links = new Links(site, missing, diagnostics);
        Text.all(site).forEach(text -> {
            text.document().references().forEach(reference -> links.check(reference, text));
            if (text.isSource()) {
                text.revision().cites().forEach(id -> links.cite(id.value(), id.position()));
                text.revision().related().forEach(links::related);
            }
        });
        site.entries().values().stream()
                .flatMap(entry -> entry.retired().stream())
                .flatMap(retired -> retired.see().stream())
                .forEach(links::related);
        site.guide().signposts().references().forEach(links::check);
        site.declarations(Declaration.class).stream()
                .flatMap(Declaration::entries)
                .forEach(links::related);
        site.entries().values().stream()
                .flatMap(entry -> entry.moves().stream())
                .forEach(move -> links.entry(
                        move.to().value().entry(),
                        move.to().value().block(),
                        move.to().position()));
        site.worded().stream()
                .flatMap(piece -> piece.revisions().stream())
                .flatMap(revision -> revision.bases().stream())
                .flatMap(basis -> basis.grounds().stream())
                .forEach(links::check);
        missing.report();
    }

    /** The links of one site. */
    private record Links(Site site, MissingEntries missing, Diagnostics diagnostics) {
        void check(Reference reference, Text text) {
            if (reference.is(Scheme.BLOCK)) {
                block(text.entry(), reference.target(), reference.position());
            } else {
                check(reference);
            }
        }

        void check(Reference reference) {
            if (reference.is(Scheme.CITE)) {
                cite(reference.target(), reference.position());
            } else {
                reference.entry().ifPresent(id -> entry(id, reference.fragment(), reference.position()));
                site.kinds().stream()
                        .filter(reference::leadsTo)
                        .forEach(kind -> piece(kind, reference.target(), reference.position()));
            }
        }

        void check(Basis.Ground ground) {
            if (ground.form() == Basis.Form.BLOCK) {
                place(ground.value());
            } else if (ground.form() == Basis.Form.CITATION) {
                cite(ground.value().value(), ground.value().position());
            }
        }

        private void piece(WordedKind kind, String slug, SourcePosition position) {
            List<String> slugs = site.worded().stream()
                    .filter(piece -> piece.kind().equals(kind))
                    .map(Piece::slug)
                    .toList();
            boolean isList = kind.list().isPresent() && slug.equals(PieceList.TARGET) && !slugs.isEmpty();
            if (!isList && !slugs.contains(slug) && !site.unread().contains(kind.folder() + "/" + slug)) {
                String list = kind.list().isPresent()
                        ? "; (" + kind.scheme() + ":" + PieceList.TARGET + ") leads to the list of all."
                        : ".";
                diagnostics.report(
                        Rule.UNKNOWN_ENTRY,
                        position,
                        "link to unknown " + kind.noun() + " '" + slug + "'",
                        Nearest.hint(slug, slugs) + " They lie in content/" + kind.folder() + "/" + list);
            }
        }

        /** Checks a place in an entry as a questionnaire names it: {@code faq/slug#block}. */
        void place(Located<String> name) {
            int hash = name.value().indexOf('#');
            String entry = hash < 0 ? name.value() : name.value().substring(0, hash);
            Optional<Entry> found = site.named(entry);
            if (hash >= 0 && found.isPresent()) {
                entry(found.get().id(), name.value().substring(hash + 1), name.position());
            } else {
                related(new Located<>(entry, name.position()));
            }
        }

        /** Checks an entry that front matter names: {@code faq/slug}, {@code term/slug} or {@code page/slug}. */
        void related(Located<String> name) {
            int slash = name.value().indexOf('/');
            Optional<EntryKind> kind =
                    EntryKind.ofScheme(slash < 0 ? "" : name.value().substring(0, slash));
            if (kind.isEmpty()) {
                diagnostics.report(
                        Rule.UNKNOWN_ENTRY,
                        name.position(),
                        "'" + name.value() + "' is not the name of an entry",
                        meant(name.value()));
                return;
            }
            entry(new EntryId(kind.get(), name.value().substring(slash + 1)), "", name.position());
        }

        /** The name of an entry in the form in which it was written: the path of its folder, or its slug alone. */
        private String meant(String written) {
            String plain = written.toLowerCase(Locale.ROOT)
                    .replaceFirst("^([a-z]+):", "$1/")
                    .replaceFirst("/?(?:[.](?:md|html))?/?$", "");
            return site.entries().keySet().stream()
                    .filter(id -> id.path().equals(plain)
                            || id.slug().equals(plain)
                            || plain.equals(id.kind().scheme() + "/" + id.slug()))
                    .findFirst()
                    .map(id -> "Write " + id.kind().scheme() + "/" + id.slug() + ".")
                    .orElse("Write faq/<slug>, term/<slug> or page/<slug>.");
        }

        private void entry(EntryId id, String fragment, SourcePosition position) {
            Optional<Entry> entry = site.entry(id);
            if (entry.isEmpty() && site.unread().contains(id.path())) {
                return;
            }
            if (entry.isEmpty()) {
                missing.add(id, position);
            } else if (!entry.get().isPublished()) {
                diagnostics.report(
                        Rule.UNKNOWN_ENTRY,
                        position,
                        "link to '" + id.slug() + "', which is a draft",
                        "Publish it (delete 'draft: true'), or take the link out.");
            } else if (!fragment.isEmpty()) {
                block(entry.get(), fragment, position);
            }
        }

        private void block(Entry entry, String name, SourcePosition position) {
            List<String> names = names(entry.latestRevision());
            if (names.contains(name) || entry.move(name).isPresent()) {
                return; // where it has moved to is looked at by itself
            }
            Optional<Revision> had = entry.revisions().stream()
                    .filter(revision -> names(revision).contains(name))
                    .reduce((earlier, later) -> later);
            diagnostics.report(
                    Rule.NAMED_BLOCK,
                    position,
                    had.isPresent()
                            ? "block '" + name + "' of " + entry.id() + " is gone since r"
                                    + had.get().number()
                            : "there is no block '" + name + "' in " + entry.id(),
                    had.isPresent()
                            ? "Give the block that says it now the name {#" + name + "}, or point at another one."
                            : Nearest.hint(name, names) + " A block gets a name by {#...} at its end.");
        }

        private static List<String> names(Revision revision) {
            return revision.source().blocks().stream()
                    .map(Block::name)
                    .flatMap(Optional::stream)
                    .map(Located::value)
                    .toList();
        }

        /** The most similar citation that exists. */
        private Optional<String> citations(String written) {
            List<String> all = site.sources().stream()
                    .flatMap(source -> Stream.concat(
                            Stream.of(source.id().value()),
                            source.subsections().keySet().stream()
                                    .map(subsection -> source.id().value() + "-" + subsection)))
                    .toList();
            return Nearest.to(written, all).map(near -> "Did you mean '" + near + "'?");
        }

        void cite(String id, SourcePosition position) {
            Optional<Citation> citation = Citation.parse(id, site.sources());
            if (citation.isEmpty() && site.unread().contains("sources.yaml")) {
                return;
            }
            if (citation.isEmpty()) {
                List<String> ids = site.sources().stream()
                        .map(source -> source.id().value())
                        .toList();
                diagnostics.report(
                        Rule.UNKNOWN_SOURCE,
                        position,
                        "unknown source '" + id + "'",
                        citations(id).orElseGet(() -> Nearest.hint(id, ids))
                                + " Sources are listed in content/sources.yaml.");
            } else if (!citation.get().isKnown()) {
                var source = citation.get().source();
                String subsection = citation.get().subsection().orElse("");
                diagnostics.report(
                        Rule.UNKNOWN_SUBSECTION,
                        position,
                        "source '" + source.id().value() + "' lists no subsection '" + subsection + "'",
                        Nearest.hint(subsection, source.subsections().keySet())
                                + " If the law has it, add it in content/sources.yaml.");
            }
        }
    }
}

package org.waymark.check.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.EntryKind;
import org.waymark.model.PieceKind;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.DatasetNames;

/** Checks that the names of a dataset's folder, links, pages and files belong to nothing else. */
public final class DatasetNamesCheck implements Check {
    private static final List<String> FOLDERS = List.of("editions", "i18n", "img", "search", "terms", "theme");
    private static final List<String> SCHEMES = List.of("cite", "http", "https", "mailto", "tel", "img", "value");
    private static final List<String> ADDRESSES =
            List.of("faq", "topics", "glossary", "print", "index", "guide", "search", "updates");
    private static final List<String> EXPORTS = List.of("glossary", "sources", "datapackage", "index");

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Dataset dataset : site.declarations(Dataset.class)) {
            DatasetNames names = dataset.names();
            Taken taken = new Taken(site, dataset);
            new Name(dataset, "folder", names.folder()).check(taken.folders(), diagnostics);
            new Name(dataset, "link", names.link()).check(taken.links(), diagnostics);
            new Name(dataset, "address", names.address()).check(taken.addresses(), diagnostics);
            new Name(dataset, "export", names.export()).check(taken.exports(), diagnostics);
        }
    }

    /** One of the names, with the key that declares it. */
    private record Name(Dataset dataset, String key, String name) {
        void check(Map<String, String> taken, Diagnostics diagnostics) {
            Optional.ofNullable(taken.get(name))
                    .ifPresent(owner -> diagnostics.report(
                            Rule.DATASET_TAKEN,
                            dataset.position(),
                            "the " + key + " '" + name + "' of this dataset belongs to " + owner,
                            key.equals("folder")
                                    ? "Give the folder another name."
                                    : "Write another one in " + Dataset.FILE + ", for example: " + key + ": our-"
                                            + name));
        }
    }

    /** What other parts of a guide are called, each with its owner. */
    private record Taken(Site site, Dataset dataset) {
        Map<String, String> folders() {
            Map<String, String> taken = new LinkedHashMap<>();
            FOLDERS.forEach(folder -> taken.put(folder, "the tool"));
            kinds().forEach(kind -> taken.put(kind.folder(), "another kind of content"));
            return taken;
        }

        Map<String, String> links() {
            Map<String, String> taken = new LinkedHashMap<>();
            SCHEMES.forEach(scheme -> taken.put(scheme, "the tool"));
            Stream.of(EntryKind.values()).forEach(kind -> taken.put(kind.scheme(), owner(kind)));
            kinds().forEach(kind -> taken.put(kind.scheme(), owner(kind)));
            return taken;
        }

        Map<String, String> addresses() {
            Map<String, String> taken = new LinkedHashMap<>();
            ADDRESSES.forEach(address -> taken.put(address, "pages of every guide"));
            taken.put(site.guide().frame().detailsSheet(), "the sheet with the details of all answers");
            site.topics()
                    .forEach(topic -> taken.put(
                            topic.id().value(), "the topic '" + topic.id().value() + "'"));
            site.entries().keySet().stream()
                    .filter(id -> id.kind() == EntryKind.PAGE)
                    .forEach(id -> taken.put(id.slug(), id.path()));
            site.worded().stream()
                    .filter(piece -> piece.kind().list().isEmpty())
                    .forEach(piece -> taken.put(piece.slug(), piece.path()));
            others().forEach(other -> taken.put(other.names().address(), "the dataset '" + other.folder() + "'"));
            return taken;
        }

        Map<String, String> exports() {
            Map<String, String> taken = new LinkedHashMap<>();
            EXPORTS.forEach(name -> taken.put(name, "a file of every guide"));
            others().forEach(other -> taken.put(other.names().export(), "the dataset '" + other.folder() + "'"));
            return taken;
        }

        private Stream<Dataset> others() {
            return site.declarations(Dataset.class).stream().filter(other -> !other.equals(dataset));
        }

        /** The kinds beside the one of this dataset, which is in the list once. */
        private Stream<WordedKind> kinds() {
            WordedKind own = dataset.names().kind();
            return site.kinds().stream().filter(kind -> !kind.equals(own));
        }

        private static String owner(PieceKind kind) {
            return "content/" + kind.folder() + "/";
        }
    }
}

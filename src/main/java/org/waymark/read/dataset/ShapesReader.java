package org.waymark.read.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.dataset.Layout.Shapes;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/**
 * Reads the shapes of a geographic map from a file beside {@code dataset.yaml}.
 *
 * @param slugs the records that may have a shape
 */
record ShapesReader(Path folder, SourceTree content, List<String> slugs, Diagnostics diagnostics) {
    private static final String NUMBER = "-?[0-9]{1,6}([.][0-9]{1,3})?";
    private static final String PATH = "[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+";

    /** The shapes in the named file. Empty if it does not exist or cannot be read, which is then reported. */
    Optional<Shapes> read(Located<String> name) {
        Path file = folder.resolve(name.value() + ".yaml");
        if (!Files.isRegularFile(file)) {
            diagnostics.report(
                    Rule.MISSING_KEY,
                    name.position(),
                    "there is no file " + name.value() + ".yaml",
                    "Lay the shapes there, or delete the line: the map of tiles needs none.");
            return Optional.empty();
        }
        return content.reportingTo(diagnostics)
                .text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .map(mapping -> shapes(name.value(), new Fields(mapping, diagnostics)));
    }

    private Shapes shapes(String name, Fields fields) {
        String box = fields.required("box", "box: 0 0 1000 600")
                .filter(text -> fits(text, "(" + NUMBER + " ){3}" + NUMBER, "four numbers"))
                .map(Located::value)
                .orElse("");
        int tile = fields.wholeNumber("tile", 44);
        Shapes shapes = new Shapes(name, box, tile, lists(fields, "shapes"), lists(fields, "tiles"));
        fields.end();
        return shapes;
    }

    private Map<String, List<String>> lists(Fields fields, String key) {
        Map<String, List<String>> lists = new TreeMap<>();
        fields.group(key)
                .ifPresent(group -> group.keys().forEach(slug -> {
                    if (!slugs.contains(slug)) {
                        diagnostics.report(
                                Rule.DATASET_NAME,
                                group.position(slug),
                                "no record '" + slug + "'",
                                Nearest.hint(slug, slugs));
                    }
                    List<Located<String>> parts = group.texts(slug);
                    for (int place = 0; place < parts.size(); place++) {
                        boolean isPath = place == 0 && key.equals("shapes");
                        fits(parts.get(place), isPath ? PATH : NUMBER, isPath ? "a path of an SVG" : "a number");
                    }
                    lists.put(slug, parts.stream().map(Located::value).toList());
                }));
        return lists;
    }

    private boolean fits(Located<String> text, String form, String what) {
        boolean fits = text.value().matches(form);
        if (!fits) {
            diagnostics.report(
                    Rule.WRONG_TYPE,
                    text.position(),
                    "this is not " + what,
                    "docs/datasets.md shows a file of shapes.");
        }
        return fits;
    }
}

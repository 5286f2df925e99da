package org.waymark.read.image;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.ImageFile;
import org.waymark.model.ImageFile.Trait;
import org.waymark.model.Located;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/**
 * The traits of pictures that authors state in {@code img/img.yaml}: which contain no words, and which are printed.
 *
 * @param files the positions of the names in the list
 * @param traits by the path of the picture
 */
record ImageList(List<Located<String>> files, Map<String, Set<Trait>> traits) {
    static final String FILE = ImageFile.FOLDER + "/img.yaml";
    static final ImageList NONE = new ImageList(List.of(), Map.of());

    static ImageList read(SourceTree content, Diagnostics diagnostics) {
        var file = content.resolve(FILE);
        return content.text(file)
                .flatMap(text -> YamlReader.read(content.name(file), text, diagnostics))
                .map(root -> of(content.name(file), root, diagnostics))
                .orElse(NONE);
    }

    private static ImageList of(String name, YamlNode root, Diagnostics diagnostics) {
        if (!(root instanceof YamlNode.Sequence)) {
            diagnostics.report(
                    Rule.WRONG_TYPE,
                    root.position(),
                    "the file holds " + root.kind() + ", not a list",
                    "Begin each part with a hyphen, for example: - file: door.png");
            return NONE;
        }
        Map<String, Set<Trait>> traits = new HashMap<>();
        List<Located<String>> files = Fields.groupsOf(name, root, diagnostics).stream()
                .flatMap(fields -> {
                    var file = fields.required("file", "file: door.png");
                    Set<Trait> own = new HashSet<>();
                    if (fields.isTrue("no-text")) {
                        own.add(Trait.WORDLESS);
                    }
                    if (fields.isTrue("print")) {
                        own.add(Trait.PRINTED);
                    }
                    fields.end();
                    file.ifPresent(known -> traits.put(path(known), own));
                    return file.stream();
                })
                .toList();
        return new ImageList(files, traits);
    }

    private static String path(Located<String> file) {
        return ImageFile.FOLDER + "/" + file.value();
    }

    /** The traits of a picture. */
    Set<Trait> traits(String path) {
        return traits.getOrDefault(path, Set.of());
    }

    /** Reports pictures in the list that are not in the folder. */
    void checkKnown(Set<String> images, Set<String> unread, Diagnostics diagnostics) {
        List<String> known = images.stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .toList();
        files.stream()
                .filter(file -> !images.contains(path(file)) && !unread.contains(path(file)))
                .forEach(file -> diagnostics.report(
                        Rule.UNKNOWN_IMAGE,
                        file.position(),
                        "there is no picture '" + file.value() + "' in content/img",
                        Nearest.hint(file.value(), known)));
    }
}

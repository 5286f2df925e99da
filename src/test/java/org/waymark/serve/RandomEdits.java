package org.waymark.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.testing.Trees;

/** Edits a guide as people, editors and version control do: texts, whole entries, translations, messages, theme. */
final class RandomEdits {
    private static final List<String> GARBAGE = List.of(
            "", "---\ntitle: x\n", "a: [b\n", "# A heading alone\n", "\u00ff\u0000", "---\n---\n\n[x](faq:nobody)\n");

    private final Path root;
    private final Random random;
    private final Map<String, String> sound;
    private int made;

    RandomEdits(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
        this.sound = texts();
    }

    /** Makes one edit, and says which. */
    String next() {
        List<Edit> edits = List.of(
                this::addSentence,
                this::addSentence,
                this::saveByMoving,
                this::copyEntry,
                this::moveEntry,
                this::deleteEntry,
                this::deleteFile,
                this::addRevision,
                this::changeMessage,
                this::changeTheme,
                this::spoil,
                this::changeList,
                this::putBack,
                this::putBack);
        made++;
        return edits.get(random.nextInt(edits.size())).make();
    }

    private interface Edit {
        String make();
    }

    /** Puts everything back as it was in the beginning, in many files at once. */
    String putBack() {
        texts().keySet().stream().filter(name -> !sound.containsKey(name)).forEach(name -> delete(root.resolve(name)));
        sound.forEach((name, text) -> {
            Path file = root.resolve(name);
            if (!Files.exists(file) || !Trees.text(file).equals(text)) {
                Trees.write(root, name, text);
            }
        });
        folders("content").filter(RandomEdits::isEmpty).forEach(RandomEdits::delete);
        return "put all back";
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Trees.walk(root).forEach(file -> texts.put(Trees.name(root, file), Trees.text(file)));
        return texts;
    }

    private String addSentence() {
        Path file = any(".md");
        Trees.write(root, Trees.name(root, file), Trees.text(file) + "\nA new sentence " + made + ".\n");
        return "a sentence in " + Trees.name(root, file);
    }

    private String saveByMoving() {
        Path file = any(".md");
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Trees.write(
                root, Trees.name(root, beside), Trees.text(file).replaceFirst("\\.\n", " and more " + made + ".\n"));
        move(beside, file);
        return "saved by moving " + Trees.name(root, file);
    }

    private String copyEntry() {
        Path entry = entry();
        Path copy = entry.resolveSibling("copy-" + made);
        Trees.copy(entry, copy);
        Trees.walk(copy)
                .forEach(file -> Trees.write(
                        root, Trees.name(root, file), Trees.text(file).replace("formerly", "# formerly")));
        return "a copy of " + Trees.name(root, entry);
    }

    private String moveEntry() {
        Path entry = entry();
        move(entry, entry.resolveSibling("moved-" + made));
        return "moved " + Trees.name(root, entry);
    }

    private String deleteEntry() {
        Path entry = entry();
        Trees.delete(entry);
        return "deleted " + Trees.name(root, entry);
    }

    private String deleteFile() {
        Path file = any(random.nextBoolean() ? ".md" : ".yaml");
        delete(file);
        return "deleted " + Trees.name(root, file);
    }

    private String addRevision() {
        Path entry = entry();
        int number = 1;
        while (Files.exists(entry.resolve("r" + (number + 1)))) {
            number++;
        }
        Path last = entry.resolve("r" + number);
        if (Files.exists(last)) {
            Path next = entry.resolve("r" + (number + 1));
            Trees.copy(last, next);
            Trees.walk(next)
                    .forEach(file -> Trees.write(
                            root,
                            Trees.name(root, file),
                            Trees.text(file)
                                            .replaceFirst(
                                                    "effective: .*",
                                                    "effective: 2026-06-2" + made % 9 + "\nchange: It is newer.")
                                    + "\nAnother one " + made + ".\n"));
        }
        return "a revision of " + Trees.name(root, entry);
    }

    private String changeMessage() {
        Path file = pick(files("i18n", ".yaml"));
        Trees.write(
                root,
                Trees.name(root, file),
                Trees.text(file).replaceFirst("(?m)^language: .*", "language: \"L" + made + "\""));
        return "a message in " + Trees.name(root, file);
    }

    private String changeTheme() {
        Path file = pick(files("theme", random.nextBoolean() ? ".css" : ".peb"));
        boolean isCss = file.toString().endsWith(".css");
        Trees.write(
                root,
                Trees.name(root, file),
                Trees.text(file) + (isCss ? "\n.x" + made + " { color: red }\n" : "{# " + made + " #}"));
        return "the theme in " + Trees.name(root, file);
    }

    private String spoil() {
        Path file = any(random.nextInt(3) == 0 ? ".yaml" : ".md");
        Trees.write(root, Trees.name(root, file), GARBAGE.get(random.nextInt(GARBAGE.size())));
        return "spoilt " + Trees.name(root, file);
    }

    private String changeList() {
        Path file = root.resolve("content")
                .resolve(List.of("guide.yaml", "topics.yaml", "sources.yaml").get(random.nextInt(3)));
        if (Files.exists(file)) {
            Trees.write(
                    root,
                    Trees.name(root, file),
                    Trees.text(file)
                            .replaceFirst("languages: \\[en, es, ar\\]", "languages: [en, ar, es]")
                            .replaceFirst("(?m)(about|title): \\{en: ", "$1: {en: N" + made + " "));
        }
        return "the list " + Trees.name(root, file);
    }

    private Path any(String ending) {
        return pick(files("content", ending));
    }

    private Path entry() {
        return pick(Stream.of("faq", "glossary", "pages")
                .flatMap(kind -> folders("content/" + kind)
                        .filter(folder -> folder.getParent().endsWith(kind)))
                .filter(folder -> !isEmpty(folder))
                .toList());
    }

    private Path pick(List<Path> paths) {
        if (paths.isEmpty()) {
            putBack();
            return root.resolve("content/faq/ask/r1/en.md");
        }
        return paths.get(random.nextInt(paths.size()));
    }

    private List<Path> files(String folder, String ending) {
        return Trees.walk(root.resolve(folder)).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    /** The folders below one, the deepest first. */
    private Stream<Path> folders(String folder) {
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            return all.filter(Files::isDirectory).sorted(java.util.Comparator.reverseOrder()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

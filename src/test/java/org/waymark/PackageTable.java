package org.waymark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.testing.Trees;

/**
 * The list of packages in {@code docs/packages.tsv}, from which the tables of the documentation are written and to which
 * the code is held.
 *
 * @param rows in the order of the flow
 */
record PackageTable(List<Row> rows) {
    static final Path FILE = Path.of("docs/packages.tsv");
    private static final String NONE = "-";

    /**
     * A package.
     *
     * @param name its name below {@code org.waymark}
     * @param box the box of the drawing that it belongs to, or a hyphen
     * @param content what is in it, in a few words
     * @param uses the packages that it may use
     * @param libraries the root packages of the libraries that it may use, by name
     */
    record Row(String name, String box, String content, List<String> uses, Map<String, String> libraries) {
        /** The packages and the root packages of libraries that it may use. */
        List<String> mayUse() {
            return Stream.concat(uses.stream(), libraries.values().stream()).toList();
        }

        private static Row of(String line) {
            List<String> cells = List.of(line.split("\t"));
            if (cells.size() != 5) {
                throw new IllegalStateException(FILE + ": a row has 5 cells, not " + cells.size() + ": " + line);
            }
            Map<String, String> libraries = list(cells.get(4)).stream()
                    .map(library -> library.split("="))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
            return new Row(cells.get(0), cells.get(1), cells.get(2), list(cells.get(3)), libraries);
        }

        private static List<String> list(String cell) {
            return cell.equals(NONE) ? List.of() : List.of(cell.split(", "));
        }

        /** The row of the table in the README. */
        private String readmeRow() {
            return "| `" + name + "` | " + (box.equals(NONE) ? "" : box) + " | " + content + " |";
        }

        /** The row of the table in the design. */
        private String designRow() {
            String packages = uses.stream().map(used -> "`" + used + "`").collect(Collectors.joining(", "));
            String names = libraries.keySet().stream().sorted().collect(Collectors.joining(", "));
            return "| `" + name + "` | " + (uses.isEmpty() ? NONE : packages) + " | " + (names.isEmpty() ? NONE : names)
                    + " |";
        }

        /** The item of the list in the root package's Javadoc. */
        private String javadocItem() {
            return " *   <li>{@code " + name + "}: " + content;
        }
    }

    static PackageTable read() {
        return new PackageTable(Trees.text(FILE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList());
    }

    List<String> names() {
        return rows.stream().map(Row::name).toList();
    }

    String readmeTable() {
        return table(
                "| package | box | what is in it |\n|---|---|---|",
                rows.stream().map(Row::readmeRow));
    }

    String designTable() {
        return table(
                "| package | may use (ours) | libraries whose home it is |\n|---|---|---|",
                rows.stream().map(Row::designRow));
    }

    private static String table(String head, Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "\n" + head + "\n", "\n\n"));
    }

    String javadocList() {
        return rows.stream().map(Row::javadocItem).collect(Collectors.joining("\n", "\n", "\n * "));
    }
}

package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds methods, files and packages to a size that can be taken in at a glance. */
class SizeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 4;
    private static final int LONGEST_FILE = 250;
    private static final int DEEPEST_NESTING = 3;
    private static final int MOST_FILES = 15;
    /** Overrides whose parameters a library chose. */
    private static final Set<String> GIVEN =
            Set.of("EmphasisMark.java#canBeOpener", "EmphasisMark.java#canBeCloser", "DevTools.java#onText");

    private static final Set<String> LARGE_PACKAGES = Set.of("check", "model", "cli");

    /** A method as it stands in the source. */
    private record Method(String name, int lines, int parameters, boolean takesBoolean, int nesting) {}

    @Test
    void methodsAreShort() throws IOException {
        List<Method> methods = methods();
        List<Integer> lines = methods.stream().map(Method::lines).sorted().toList();
        int median = lines.get(lines.size() / 2);
        int nineTenths = lines.get(lines.size() * 9 / 10);

        System.out.printf(
                "methods: %d, lines p50 %d, p90 %d, over %d: %d%n",
                lines.size(),
                median,
                nineTenths,
                LONGEST_METHOD,
                lines.stream().filter(n -> n > LONGEST_METHOD).count());

        assertEquals(List.of(), names(methods, method -> method.lines() > LONGEST_METHOD));
        assertTrue(median <= 5, "median " + median);
        assertTrue(nineTenths <= 15, "p90 " + nineTenths);
    }

    @Test
    void methodsTakeFewParametersAndNoFlags() throws IOException {
        List<Method> methods = methods();

        assertEquals(List.of(), names(methods, method -> method.parameters() > MOST_PARAMETERS));
        assertEquals(List.of(), names(methods, Method::takesBoolean));
    }

    @Test
    void methodsAreNotNestedDeeply() throws IOException {
        assertEquals(List.of(), names(methods(), method -> method.nesting() > DEEPEST_NESTING));
    }

    @Test
    void filesAndPackagesAreSmall() throws IOException {
        List<String> longFiles = new ArrayList<>();
        Map<String, Integer> packages = new TreeMap<>();
        for (Path file : files()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                longFiles.add(file.getFileName() + " " + lines);
            }
            if (!file.endsWith("package-info.java")) {
                packages.merge(
                        SOURCES.resolve("org/waymark")
                                .relativize(file.getParent())
                                .toString(),
                        1,
                        Integer::sum);
            }
        }
        packages.keySet().removeAll(LARGE_PACKAGES);
        packages.values().removeIf(count -> count <= MOST_FILES);

        assertEquals(List.of(), longFiles);
        assertEquals(Map.of(), packages);
    }

    private static List<String> names(List<Method> methods, Predicate<Method> tooLarge) {
        return methods.stream().filter(tooLarge).map(Method::toString).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Method> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, methods).scan(unit, null);
            }
        }
        return methods;
    }

    /** Walks a file and measures each method with a body. */
    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;
        private boolean inRecord;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            boolean compact = inRecord && method.getName().contentEquals("<init>");
            if (body != null && !body.getStatements().isEmpty()) {
                String name = unit.getSourceFile().getName().replaceAll(".*/", "") + "#" + method.getName();
                boolean isGiven = GIVEN.contains(name);
                List<? extends VariableTree> parameters = compact || isGiven ? List.of() : method.getParameters();
                boolean takesBoolean = parameters.stream()
                        .anyMatch(
                                parameter -> String.valueOf(parameter.getType()).equals("boolean"));
                Depth depth = new Depth();
                depth.scan(body, 0);
                methods.add(new Method(name, lines(body), parameters.size(), takesBoolean, depth.deepest));
            }
            return super.visitMethod(method, null);
        }

        private int lines(BlockTree body) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, body));
            long last = lines.getLineNumber(positions.getEndPosition(unit, body));
            return (int) Math.max(1, last - first - 1);
        }
    }

    /** Finds how deep the statements of a method lie in loops and branches. */
    private static final class Depth extends TreeScanner<Void, Integer> {
        private int deepest;

        @Override
        public Void scan(Tree tree, Integer depth) {
            boolean deeper = tree instanceof IfTree
                    || tree instanceof ForLoopTree
                    || tree instanceof EnhancedForLoopTree
                    || tree instanceof WhileLoopTree
                    || tree instanceof DoWhileLoopTree
                    || tree instanceof TryTree
                    || tree instanceof CaseTree;
            int here = depth + (deeper ? 1 : 0);
            deepest = Math.max(deepest, here);
            return super.scan(tree, here);
        }

        @Override
        public Void visitIf(IfTree branch, Integer depth) {
            scan(branch.getThenStatement(), depth);
            // "else if" is the next of several branches, not a deeper one
            Tree otherwise = branch.getElseStatement();
            return otherwise instanceof IfTree ? super.scan(otherwise, depth) : scan(otherwise, depth);
        }

        @Override
        public Void visitClass(ClassTree inner, Integer depth) {
            return null; // its methods are measured by themselves
        }
    }
}

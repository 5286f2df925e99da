package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the import table of {@code docs/design.md}. */
class ArchitectureTest {
    private static final String ROOT = "org.waymark.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waymark");

    /** Who may use what: our packages by short name, libraries by their root package. One line a row of the table. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            row("character"),
            row("diagnostic"),
            row("model", "diagnostic"),
            row("markdown.syntax", "model", "diagnostic", "com.vladsch.flexmark"),
            row("markdown.leftover", "diagnostic", "markdown.syntax", "com.vladsch.flexmark"),
            row(
                    "markdown",
                    "model",
                    "diagnostic",
                    "markdown.syntax",
                    "markdown.leftover",
                    "com.vladsch.flexmark",
                    "org.jsoup"),
            row("yaml", "diagnostic", "org.snakeyaml.engine"),
            row("read.yaml", "character", "model", "diagnostic", "yaml"),
            row("read.tree", "character", "model", "diagnostic", "markdown", "read.yaml"),
            row("read.state", "model", "diagnostic", "read.yaml", "read.tree"),
            row(
                    "read",
                    "character",
                    "model",
                    "diagnostic",
                    "markdown",
                    "markdown.leftover",
                    "yaml",
                    "read.yaml",
                    "read.tree",
                    "read.state"),
            row("i18n.address", "com.ibm.icu"),
            row("i18n", "character", "model", "diagnostic", "com.ibm.icu"),
            row("history", "character", "model", "diagnostic", "i18n", "com.github.difflib"),
            row("decision", "model", "diagnostic", "i18n"),
            row("search", "character", "model", "diagnostic", "i18n", "history", "org.apache.lucene"),
            row("check", "character", "model", "diagnostic", "i18n", "i18n.address", "history", "decision", "search"),
            row("render.theme", "diagnostic"),
            row("render", "model", "history", "diagnostic", "i18n", "render.theme", "io.pebbletemplates"),
            row("render.text", "model", "history", "i18n", "render"),
            row("render.edits", "model", "history", "i18n", "render", "render.text"),
            row("render.page", "model", "history", "i18n", "render", "render.text", "render.edits"),
            row("render.past", "model", "history", "i18n", "render", "render.text", "render.edits"),
            row("render.handout", "model", "history", "i18n", "render", "render.text"),
            row(
                    "render.quiz",
                    "model",
                    "history",
                    "diagnostic",
                    "i18n",
                    "decision",
                    "render",
                    "render.text",
                    "tools.jackson.core"),
            row("render.search", "model", "i18n", "search", "render"),
            row("render.data", "model", "i18n", "render", "tools.jackson.core"),
            row("render.map", "model", "history", "i18n", "render", "render.text"),
            row("render.updates", "model", "i18n", "decision", "render", "render.text"),
            row("impact", "model", "diagnostic", "i18n", "history", "render"),
            row("write", "model", "diagnostic"),
            row("link", "model", "diagnostic"),
            row("author", "character", "model", "diagnostic", "markdown", "i18n", "read", "yaml", "history"),
            row(
                    "pipeline",
                    "model",
                    "diagnostic",
                    "read",
                    "read.tree",
                    "i18n",
                    "history",
                    "check",
                    "render",
                    "render.page",
                    "render.past",
                    "render.handout",
                    "render.quiz",
                    "render.search",
                    "render.data",
                    "render.map",
                    "render.updates",
                    "decision",
                    "search",
                    "write"),
            row("serve", "model", "diagnostic", "pipeline", "com.sun.net.httpserver", "tools.jackson.core"),
            row(
                    "cli",
                    "model",
                    "diagnostic",
                    "i18n",
                    "i18n.address",
                    "history",
                    "read",
                    "author",
                    "pipeline",
                    "serve",
                    "write",
                    "decision",
                    "link",
                    "search",
                    "impact",
                    "picocli",
                    "tools.jackson.core")));

    private static final List<String> EVERYWHERE = List.of("java.", "javax.", "org.jspecify.");

    private static Map.Entry<String, List<String>> row(String name, String... mayUse) {
        return Map.entry(name, List.of(mayUse));
    }

    @Test
    void theTableNamesEveryPackageThatExists() {
        var existing = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(existing, MAY_USE.keySet());
    }

    @Test
    void eachPackageUsesOnlyWhatItsRowAllows() {
        classes()
                .that()
                .resideInAPackage("org.waymark..")
                .should(useOnlyItsRow())
                .check(CODE);
    }

    private static ArchCondition<JavaClass> useOnlyItsRow() {
        return new ArchCondition<>("use only what the table allows") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !isAllowed(user, dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
            }
        };
    }

    private static boolean isAllowed(JavaClass user, JavaClass used) {
        String name = used.getPackageName();
        if (used.isPrimitive() || name.equals(user.getPackageName())) {
            return true;
        }
        if (name.startsWith(ROOT)) {
            return allowed(user).anyMatch(row -> name.equals(ROOT + row));
        }
        return Stream.concat(EVERYWHERE.stream(), allowed(user)).anyMatch(used.getFullName()::startsWith);
    }

    private static Stream<String> allowed(JavaClass user) {
        String name = user.getPackageName();
        return name.startsWith(ROOT)
                ? MAY_USE.getOrDefault(name.substring(ROOT.length()), List.of()).stream()
                : Stream.empty();
    }

    @Test
    void packagesMakeNoRing() {
        slices().matching("org.waymark.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theModelIsRecordsEnumsAndInterfaces() {
        classes()
                .that()
                .resideInAPackage("org.waymark.model")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Processor|Handler|Service|Data|Info|Item)")
                .check(CODE);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.cli")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("now|currentTimeMillis"))
                        .and(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(resideInAPackage("java..")))))
                .check(CODE);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleOrCharset() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CODE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CODE);
    }

    @Test
    void filesArePathsAndDaysAreLocalDates() {
        noClasses().should().dependOnClassesThat().areAssignableTo(File.class).check(CODE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.waymark.i18n.Dates")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        MAY_USE.keySet().forEach(name -> {
            boolean marked = CODE.stream()
                    .filter(type -> type.getPackageName().equals(ROOT + name))
                    .findFirst()
                    .orElseThrow()
                    .getPackage()
                    .isAnnotatedWith("org.jspecify.annotations.NullMarked");
            assertEquals(true, marked, name);
        });
    }
}

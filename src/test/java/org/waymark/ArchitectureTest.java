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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the import table of {@code docs/packages.tsv}. */
class ArchitectureTest {
    private static final String ROOT = "org.waymark.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waymark");

    /** Who may use what: our packages by short name, libraries by their root package. */
    private static final Map<String, List<String>> MAY_USE = PackageTable.read().rows().stream()
            .collect(Collectors.toMap(
                    PackageTable.Row::name, PackageTable.Row::mayUse, (one, other) -> one, TreeMap::new));

    private static final List<String> EVERYWHERE = List.of("java.", "javax.", "org.jspecify.");

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

    /**
     * The packages that may know the types of a kind of content: its reader, its checks, its pages, what proves it, the
     * commands for it, and its {@code Kind}. All others see pieces.
     */
    private static final Map<String, Set<String>> KNOW_A_KIND = Map.of(
            "model.quiz",
            Set.of("decision", "read.quiz", "check.quiz", "check.dataset", "render.quiz", "kind.quiz", "cli"),
            "model.dataset",
            Set.of(
                    "decision",
                    "read.dataset",
                    "check.dataset",
                    "render.dataset",
                    "render.data",
                    "kind.dataset",
                    "author",
                    "cli"));

    @Test
    void onlyThePackagesOfAKindKnowItsTypes() {
        KNOW_A_KIND.forEach((types, packages) -> assertEquals(new TreeSet<>(packages), users(types)));
    }

    @Test
    void onlyTheListOfKindsNamesThem() {
        for (String kind : List.of("quiz", "dataset")) {
            assertEquals(Set.of("pipeline"), users("kind." + kind));
            assertEquals(Set.of("kind." + kind), users("read." + kind));
            assertEquals(Set.of("kind." + kind), users("check." + kind));
        }
    }

    private static Set<String> users(String used) {
        return MAY_USE.entrySet().stream()
                .filter(row -> row.getValue().contains(used))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
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

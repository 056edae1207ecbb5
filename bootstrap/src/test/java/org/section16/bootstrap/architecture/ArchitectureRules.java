package org.section16.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.section16.bootstrap.architecture.Conditions.beClosedIfPublic;
import static org.section16.bootstrap.architecture.Conditions.haveNoSetters;
import static org.section16.bootstrap.architecture.Conditions.notReach;
import static org.section16.bootstrap.architecture.Conditions.useNoFloatingPoint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The rules of the architecture, for the packages below one root.
 *
 * <p>The root is a parameter so that the same rules can be shown to fail: the classes in {@code violations}
 * lie in packages named like ours, below a root of their own.
 */
final class ArchitectureRules {
    /** What a computation needs of the JDK: no files, no network, no database, no logging. */
    private static final List<String> PLAIN_JAVA = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.text",
            "java.time..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    private static final String NULLNESS = "org.jspecify.annotations";

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** The root package of each module; every class of ours lies below one of them. */
    List<String> modules() {
        return List.of(
                in("domain"),
                in("application"),
                in("adapters.pdf"),
                in("adapters.xml"),
                in("adapters.transport"),
                in("adapters.tables"),
                in("adapters.db"),
                in("bootstrap"));
    }

    ArchRule dependencies_point_inwards() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy(below("domain"))
                .layer("application")
                .definedBy(below("application"))
                .layer("adapters")
                .definedBy(
                        below("adapters.pdf"),
                        below("adapters.xml"),
                        below("adapters.transport"),
                        below("adapters.tables"),
                        below("adapters.db"))
                .layer("bootstrap")
                .definedBy(below("bootstrap"))
                .whereLayer("domain")
                .mayNotAccessAnyLayer()
                .whereLayer("application")
                .mayOnlyAccessLayers("domain")
                .whereLayer("adapters")
                .mayOnlyAccessLayers("application", "domain")
                .whereLayer("bootstrap")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    ArchRule no_adapter_knows_another() {
        return slices().matching(in("adapters.(*)..")).should().notDependOnEachOther();
    }

    ArchRule packages_have_no_cycles() {
        return slices().assignedFrom(new HandWrittenPackages()).should().beFreeOfCycles();
    }

    ArchRule domain_uses_plain_java_only() {
        return classes()
                .that(resideInAPackage(below("domain")))
                .should()
                .onlyDependOnClassesThat(plainJava().or(resideInAnyPackage(below("domain"))))
                .because("the domain computes: it reads, stores, sends and logs nothing");
    }

    ArchRule application_uses_plain_java_only() {
        DescribedPredicate<JavaClass> streams = JavaClass.Predicates.belongToAnyOf(
                InputStream.class,
                OutputStream.class,
                ByteArrayInputStream.class,
                ByteArrayOutputStream.class,
                IOException.class,
                UncheckedIOException.class);
        return classes()
                .that(resideInAPackage(below("application")))
                .should()
                .onlyDependOnClassesThat(plainJava()
                        .or(streams)
                        .or(resideInAnyPackage("java.nio.charset", "java.security"))
                        .or(resideInAnyPackage(below("domain"), below("application"))))
                .because("files, SQL, XML, PDF, wiring and logging belong to adapters and bootstrap");
    }

    ArchRule the_time_comes_from_a_clock() {
        return classes()
                .should(notReach("the time without a Clock", Accesses::tellsTheTimeWithoutClock))
                .because("a result must not depend on when it is computed");
    }

    ArchRule only_bootstrap_makes_a_clock() {
        return classes()
                .that(not(resideInAPackage(below("bootstrap"))))
                .should(notReach("Clock.system…", Accesses::makesASystemClock))
                .because("a Clock is handed in");
    }

    ArchRule only_the_page_package_sees_pdfbox() {
        return only(below("adapters.pdf.page"), "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    ArchRule only_the_database_adapter_sees_jooq() {
        return only(below("adapters.db"), "org.jooq..");
    }

    ArchRule only_the_transport_adapter_sees_commons_compress() {
        return only(below("adapters.transport"), "org.apache.commons..");
    }

    ArchRule only_the_tables_adapter_sees_libraries_of_tables() {
        return only(below("adapters.tables"), "de.siegmar.fastcsv..", "org.apache.parquet..", "org.apache.hadoop..");
    }

    ArchRule only_the_wiring_sees_guice() {
        return only(below("bootstrap.wiring"), "com.google.inject..", "jakarta.inject..", "javax.inject..");
    }

    ArchRule only_the_command_line_sees_picocli() {
        DescribedPredicate<JavaClass> commandLine =
                resideInAPackage(below("bootstrap.cli")).or(name(in("bootstrap.Main")));
        return noClasses().that(not(commandLine)).should().dependOnClassesThat().resideInAPackage("picocli..");
    }

    ArchRule nobody_uses_the_logging_of_the_jdk() {
        return only("nowhere", "java.util.logging..");
    }

    ArchRule only_bootstrap_prints() {
        return classes()
                .that(not(resideInAPackage(below("bootstrap"))))
                .should(notReach("System.out, System.err or printStackTrace", Accesses::prints))
                .because("what a person sees is decided in one place");
    }

    ArchRule amounts_are_exact() {
        return classes()
                .that(inDomainOrApplication())
                .should(useNoFloatingPoint())
                .because("12.10 has no double");
    }

    ArchRule values_have_no_setters() {
        return classes().that(inDomainOrApplication()).should(haveNoSetters()).because("values do not change");
    }

    ArchRule public_types_are_closed() {
        return classes()
                .that(inDomainOrApplication())
                .should(beClosedIfPublic())
                .because("a class that is not made for extension is not extended");
    }

    private ArchRule only(String user, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(user)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private DescribedPredicate<JavaClass> inDomainOrApplication() {
        return resideInAnyPackage(below("domain"), below("application"));
    }

    private static DescribedPredicate<JavaClass> plainJava() {
        return resideInAnyPackage(PLAIN_JAVA.toArray(String[]::new)).or(resideInAPackage(NULLNESS));
    }

    private String below(String name) {
        return in(name) + "..";
    }

    private String in(String name) {
        return root + "." + name;
    }

    /** Each package is a slice; what jOOQ generates is circular by design and not ours to mend. */
    private final class HandWrittenPackages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            boolean generated = resideInAPackage(below("adapters.db.schema")).test(type);
            boolean ours = resideInAPackage(root + "..").test(type);
            return ours && !generated ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "hand-written packages";
        }
    }
}

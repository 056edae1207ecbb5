package org.section16.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Holds the rules against the classes of all modules. That a rule can fail is shown in {@link CanaryTest}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchitectureTest {
    private static final ArchitectureRules RULES = new ArchitectureRules("org.section16");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::liesInNoTestJar)
            .importPackages("org.section16");

    /** A rule about a package that is not there passes: everything below rests on this. */
    @Test
    @Order(1)
    void the_import_saw_every_module() {
        List<String> packages =
                OURS.stream().map(type -> type.getPackageName()).distinct().toList();

        assertThat(packages).containsAll(RULES.modules());
    }

    @Test
    @Order(2)
    void the_import_saw_no_tests() {
        assertThat(OURS).noneMatch(type -> type.getName().endsWith("Test"));
    }

    @Test
    void dependencies_point_inwards() {
        RULES.dependencies_point_inwards().check(OURS);
    }

    @Test
    void no_adapter_knows_another() {
        RULES.no_adapter_knows_another().check(OURS);
    }

    @Test
    void packages_have_no_cycles() {
        RULES.packages_have_no_cycles().check(OURS);
    }

    @Test
    void domain_uses_plain_java_only() {
        RULES.domain_uses_plain_java_only().check(OURS);
    }

    @Test
    void application_uses_plain_java_only() {
        RULES.application_uses_plain_java_only().check(OURS);
    }

    @Test
    void the_time_comes_from_a_clock() {
        RULES.the_time_comes_from_a_clock().check(OURS);
    }

    @Test
    void only_bootstrap_makes_a_clock() {
        RULES.only_bootstrap_makes_a_clock().check(OURS);
    }

    @Test
    void only_the_page_package_sees_pdfbox() {
        RULES.only_the_page_package_sees_pdfbox().check(OURS);
    }

    @Test
    void only_the_database_adapter_sees_jooq() {
        RULES.only_the_database_adapter_sees_jooq().check(OURS);
    }

    @Test
    void only_the_transport_adapter_sees_commons_compress() {
        RULES.only_the_transport_adapter_sees_commons_compress().check(OURS);
    }

    @Test
    void only_the_tables_adapter_sees_libraries_of_tables() {
        RULES.only_the_tables_adapter_sees_libraries_of_tables().check(OURS);
    }

    @Test
    void only_the_wiring_sees_guice() {
        RULES.only_the_wiring_sees_guice().check(OURS);
    }

    @Test
    void only_the_command_line_sees_picocli() {
        RULES.only_the_command_line_sees_picocli().check(OURS);
    }

    @Test
    void nobody_uses_the_logging_of_the_jdk() {
        RULES.nobody_uses_the_logging_of_the_jdk().check(OURS);
    }

    @Test
    void only_bootstrap_prints() {
        RULES.only_bootstrap_prints().check(OURS);
    }

    @Test
    void amounts_are_exact() {
        RULES.amounts_are_exact().check(OURS);
    }

    @Test
    void values_have_no_setters() {
        RULES.values_have_no_setters().check(OURS);
    }

    @Test
    void public_types_are_closed() {
        RULES.public_types_are_closed().check(OURS);
    }

    /** What the builders and contracts of a test-jar do is theirs. */
    private static boolean liesInNoTestJar(Location location) {
        return !location.contains("-tests.jar");
    }
}

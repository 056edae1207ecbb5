package org.section16.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows of each rule that it can fail: on a class made to break it, imported alone, and by that class's name.
 *
 * <p>A rule with a mistyped package or a condition that matches nothing passes for ever; here it does not.
 */
class CanaryTest {
    private static final String ROOT = CanaryTest.class.getPackageName() + ".violations.";

    private static final ArchitectureRules RULES =
            new ArchitectureRules(CanaryTest.class.getPackageName() + ".violations");

    static Stream<Arguments> canaries() {
        return Stream.of(
                canary("dependencies_point_inwards", "domain.DependsOutwards"),
                canary("dependencies_point_inwards", "Stray"),
                canary("no_adapter_knows_another", "adapters.pdf.KnowsAnotherAdapter", "adapters.xml.Parser"),
                canary("packages_have_no_cycles", "domain.chicken.Chicken", "domain.egg.Egg"),
                canary("domain_uses_plain_java_only", "domain.DependsOutwards"),
                canary("domain_uses_plain_java_only", "domain.ReadsAStream"),
                canary("domain_uses_plain_java_only", "domain.KnowsAPath"),
                canary("domain_uses_plain_java_only", "domain.AsksADatabase"),
                canary("domain_uses_plain_java_only", "domain.AsksTheNetwork"),
                canary("application_uses_plain_java_only", "application.OpensAFile"),
                canary("application_uses_plain_java_only", "application.ParsesXml"),
                canary("application_uses_plain_java_only", "application.Logs"),
                canary("application_uses_plain_java_only", "application.IsWired"),
                canary("the_time_comes_from_a_clock", "domain.TellsTheTime"),
                canary("the_time_comes_from_a_clock", "domain.RefersToTheTime"),
                canary("only_bootstrap_makes_a_clock", "adapters.db.MakesAClock"),
                canary("only_the_page_package_sees_pdfbox", "adapters.pdf.grid.SeesPdfBox"),
                canary("only_the_database_adapter_sees_jooq", "bootstrap.report.SeesJooq"),
                canary("only_the_transport_adapter_sees_commons_compress", "bootstrap.report.SeesCommonsCompress"),
                canary("only_the_tables_adapter_sees_libraries_of_tables", "bootstrap.report.SeesFastCsv"),
                canary("only_the_wiring_sees_guice", "bootstrap.plugin.SeesGuice"),
                canary("only_the_command_line_sees_picocli", "bootstrap.report.SeesPicocli"),
                canary("nobody_uses_the_logging_of_the_jdk", "adapters.xml.LogsWithTheJdk"),
                canary("only_bootstrap_prints", "adapters.db.Prints"),
                canary("only_bootstrap_prints", "adapters.db.PrintsATrace"),
                canary("amounts_are_exact", "domain.HoldsADouble"),
                canary("amounts_are_exact", "domain.ListsFloats"),
                canary("amounts_are_exact", "application.TakesADouble"),
                canary("amounts_are_exact", "application.ComputesInDouble"),
                canary("values_have_no_setters", "domain.HasASetter"),
                canary("public_types_are_closed", "domain.CanBeExtended"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("canaries")
    void a_rule_fails_on_its_canary(String rule, List<String> classes) throws ReflectiveOperationException {
        JavaClasses imported = new ClassFileImporter().importClasses(load(classes));
        ArchRule broken =
                (ArchRule) ArchitectureRules.class.getDeclaredMethod(rule).invoke(RULES);

        assertThatThrownBy(() -> broken.check(imported))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(ROOT + classes.get(0));
    }

    @Test
    void every_rule_has_a_canary() {
        assertThat(canaries().map(canary -> canary.get()[0])).containsAll(rules());
    }

    @Test
    void every_rule_is_held_against_our_classes() {
        List<String> tests = Arrays.stream(ArchitectureTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();

        assertThat(tests).containsAll(rules());
    }

    private static List<String> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class)
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .toList();
    }

    private static Arguments canary(String rule, String... classes) {
        return Arguments.of(rule, List.of(classes));
    }

    private static Class<?>[] load(List<String> names) throws ClassNotFoundException {
        Class<?>[] types = new Class<?>[names.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(ROOT + names.get(i));
        }
        return types;
    }
}

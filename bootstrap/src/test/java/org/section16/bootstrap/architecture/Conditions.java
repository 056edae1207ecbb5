package org.section16.bootstrap.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The conditions that ArchUnit has no words for. */
final class Conditions {
    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    private Conditions() {}

    /** Calls, field accesses and method references alike. */
    static ArchCondition<JavaClass> notReach(String what, Predicate<AccessTarget> unwanted) {
        return each(
                "not reach for " + what,
                type -> type.getAccessesFromSelf().stream()
                        .filter(access -> unwanted.test(access.getTarget()))
                        .map(access -> access.getDescription()));
    }

    /** In fields, parameters and results of its own, and in those of what it calls. */
    static ArchCondition<JavaClass> useNoFloatingPoint() {
        return each("use no double and no float", type -> {
            Stream<String> fields = type.getFields().stream()
                    .filter(field -> floats(field.getType()))
                    .map(field -> field.getFullName());
            Stream<String> units =
                    type.getCodeUnits().stream().filter(Conditions::floats).map(JavaCodeUnit::getFullName);
            Stream<String> calls = type.getAccessesFromSelf().stream()
                    .filter(access -> floats(access.getTarget()))
                    .map(access -> access.getDescription());
            return Stream.of(fields, units, calls).flatMap(names -> names);
        });
    }

    static ArchCondition<JavaClass> haveNoSetters() {
        return each(
                "have no setters",
                type -> type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .map(JavaCodeUnit::getFullName));
    }

    /** A record, an interface, an enum, an exception or a final class. */
    static ArchCondition<JavaClass> beClosedIfPublic() {
        return each(
                "be closed if public",
                type -> Stream.of(type)
                        .filter(open -> !open.isInterface())
                        .filter(open -> open.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(open -> !open.isEnum() && !open.isAssignableTo(Throwable.class))
                        .filter(open -> !open.getModifiers().contains(JavaModifier.FINAL))
                        .map(open -> open.getFullName() + " is public and can be extended"));
    }

    private static boolean floats(JavaCodeUnit unit) {
        return floats(unit.getReturnType()) || unit.getParameterTypes().stream().anyMatch(Conditions::floats);
    }

    private static boolean floats(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .anyMatch(Conditions::floats);
    }

    private static boolean floats(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw ->
                        FLOATING_POINT.contains(raw.getBaseComponentType().getName()));
    }

    /** A condition that fails once for each description found in a class. */
    private static ArchCondition<JavaClass> each(String text, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .map(fault -> SimpleConditionEvent.violated(type, fault))
                        .forEach(events::add);
            }
        };
    }
}

package org.section16.bootstrap.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;

/** What a class may reach for in the JDK that a rule has something against. */
final class Accesses {
    private Accesses() {}

    /** {@code LocalDate.now()} and its like; {@code LocalDate.now(clock)} is welcome. */
    static boolean tellsTheTimeWithoutClock(AccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !takesAClock(target);
        boolean date = owner.isEquivalentTo(Date.class) && hasNoParameters(target);
        boolean system = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        return now || date || system;
    }

    static boolean makesASystemClock(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"))
                && !takesAClock(target);
    }

    static boolean prints(AccessTarget target) {
        boolean stream = target.getOwner().isEquivalentTo(System.class)
                && (target.getName().equals("out") || target.getName().equals("err"));
        boolean trace = target.getName().equals("printStackTrace") && hasNoParameters(target);
        return stream || trace;
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean hasNoParameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }
}

package org.section16.application.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the tests of a contract by hand, for the tests of the contract itself. */
final class ContractRun {
    private ContractRun() {}

    static Set<String> tests() {
        return methods().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests that failed, with what they threw. */
    static Map<String, Throwable> failures(FilingReaderContract contract) {
        Map<String, Throwable> failures = new TreeMap<>();
        methods().forEach(test -> {
            try {
                test.invoke(contract);
            } catch (InvocationTargetException e) {
                failures.put(test.getName(), e.getCause());
            } catch (IllegalAccessException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
        return failures;
    }

    private static Stream<Method> methods() {
        return Arrays.stream(FilingReaderContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class));
    }
}

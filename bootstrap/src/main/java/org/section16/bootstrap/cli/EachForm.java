package org.section16.bootstrap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.section16.bootstrap.report.JsonObjects;

/** Prints an answer about each form of a document: of several, each with its name above it, or as an object of its own. */
final class EachForm {
    private EachForm() {}

    /** Writes what there is to say about one form as a JSON object. */
    interface ObjectWriter<T> {
        void write(T answer, OutputStream out) throws IOException;
    }

    /** Prints for people. */
    static <T> void text(Map<String, T> answers, Console console, Function<T, List<String>> lines) {
        boolean first = true;
        for (Map.Entry<String, T> answer : answers.entrySet()) {
            if (answers.size() > 1) {
                console.out().println((first ? "" : "\n") + answer.getKey() + "\n");
                first = false;
            }
            lines.apply(answer.getValue()).forEach(console.out()::println);
        }
    }

    /** Prints for scripts. */
    static <T> void json(Map<String, T> answers, Console console, ObjectWriter<T> writer) throws IOException {
        List<byte[]> objects = new ArrayList<>();
        for (T answer : answers.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(answer, bytes);
            objects.add(bytes.toByteArray());
        }
        JsonObjects.write(objects, console.out());
    }
}

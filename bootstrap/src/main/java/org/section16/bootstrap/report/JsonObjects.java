package org.section16.bootstrap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** JSON objects about the forms of a document: one alone stands as it is, several make an array. */
public final class JsonObjects {
    private JsonObjects() {}

    /**
     * Writes objects.
     *
     * @param objects each of them whole, with the end of its last line
     * @param out where to write; not closed
     * @throws IOException if writing fails
     */
    public static void write(List<byte[]> objects, OutputStream out) throws IOException {
        boolean isArray = objects.size() > 1;
        for (int index = 0; index < objects.size(); index++) {
            if (isArray) {
                out.write(index == 0 ? '[' : ',');
            }
            out.write(objects.get(index));
        }
        if (isArray) {
            out.write(']');
            out.write('\n');
        }
    }
}

package org.section16.adapters.transport;

import java.io.IOException;

/** An archive expands to more than is believable. */
final class ExpansionException extends IOException {
    private static final long serialVersionUID = 1L;

    ExpansionException(int times) {
        super("it expands to more than " + times + " times its size");
    }
}

package org.section16.adapters.transport;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A container that is open. Closing it leaves a stream that it is read from to whoever opened that. */
interface Level extends Closeable {
    /**
     * Moves on.
     *
     * @return the next part; empty at the end
     * @throws IOException if the container is damaged or cut off here, so that nothing more can come out of it
     */
    Optional<Part> next() throws IOException;

    /**
     * Says how far a file has been taken.
     *
     * @return how many of its bytes lie before what comes next, about; 0 if this is not a file
     */
    default long takenBytes() {
        return 0;
    }
}

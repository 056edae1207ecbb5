package org.section16.bootstrap.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far one file has been taken, as a part of all that is to be taken. For one thread. */
final class FileProgress {
    private final AtomicLong sum;
    private final Optional<Path> file;
    private long reached;

    private FileProgress(AtomicLong sum, Optional<Path> file) {
        this.sum = sum;
        this.file = file;
    }

    /**
     * @param file the file, or the folder that is taken like one
     * @param sum the bytes that have been taken of all files
     */
    static FileProgress of(Path file, AtomicLong sum) {
        return new FileProgress(sum, Optional.of(file));
    }

    /** The progress through what has no size that is known beforehand. */
    static FileProgress unknown() {
        return new FileProgress(new AtomicLong(), Optional.empty());
    }

    /** Takes notice that documents up to a place have been taken; one that lies behind changes nothing. */
    void reach(long bytes) {
        long further = Math.max(0, bytes - reached);
        sum.addAndGet(further);
        reached += further;
    }

    /** Takes notice that all documents have been taken. */
    void end() {
        file.ifPresent(whole -> reach(FolderFiles.bytes(whole)));
    }
}

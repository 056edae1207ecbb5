package org.section16.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files of the project and beside it, wherever the tests are started. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** Returns the top folder of the project. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("bootstrap/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Returns a file of the sample that ships with the project. */
    public static Path sample(String name) {
        return root().resolve("docs/sample").resolve(name);
    }

    /** Returns a folder of the corpus of real filings beside the project; skips the test where there is none. */
    public static Path corpus(String folder) {
        Path corpus = root().resolveSibling("shared").resolve("corpus").resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(corpus), "there is no corpus of real filings beside the project");
        return corpus;
    }
}

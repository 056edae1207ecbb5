package org.section16.bootstrap.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where plug-ins lie if the user does not say. */
final class PluginFolder {
    private PluginFolder() {}

    /**
     * Finds the folder {@code plugins} beside the program's own jar. Never one in the working folder: code that lies
     * there is not the user's to trust.
     */
    static Optional<Path> besideTheProgram() {
        CodeSource source = PluginFolder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).resolveSibling("plugins"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

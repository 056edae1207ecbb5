package org.section16.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.application.writing.AccessCode;
import org.section16.application.writing.AccessCodes;
import org.section16.domain.filing.Filing;
import org.section16.domain.identity.Cik;

/**
 * Where the CCCs of owners come from: a file, else variables of the environment. They are on no command line, where
 * other users of the machine could see them.
 */
final class AccessCodeSource {
    /** The code of the owner of a filing that has but one. */
    private static final String VARIABLE = "SECTION16_CCC";

    private final AccessCodes ofFile;
    private final Map<String, AccessCode> ofVariables;

    private AccessCodeSource(AccessCodes ofFile, Map<String, AccessCode> ofVariables) {
        this.ofFile = ofFile;
        this.ofVariables = ofVariables;
    }

    /**
     * Reads the file, if there is one, and the variables.
     *
     * @throws IllegalArgumentException if a line or a variable holds no code; the message names it and does not show what
     *     it holds
     */
    static AccessCodeSource of(Optional<Path> file, Console console) {
        Map<String, AccessCode> variables = new HashMap<>();
        console.environment().forEach((name, text) -> {
            if (name.equals(VARIABLE) || name.startsWith(VARIABLE + "_")) {
                variables.put(name, variable(name, text));
            }
        });
        return new AccessCodeSource(file.map(path -> read(path, console)).orElseGet(AccessCodes::none), variables);
    }

    private static AccessCode variable(String name, String text) {
        try {
            return AccessCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the variable " + name + ": " + e.getMessage(), e);
        }
    }

    private static AccessCodes read(Path file, Console console) {
        try {
            if (canBeReadByAll(file)) {
                console.tell("warning: " + file + " holds secrets and can be read by every user; chmod 600 " + file);
            }
            return AccessCodes.parse(Files.readString(file));
        } catch (IOException e) {
            // The message of a text that is not UTF-8 says nothing of it, but the file is all the user needs to know.
            throw new IllegalArgumentException(file + " cannot be read as a text", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
        }
    }

    private static boolean canBeReadByAll(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    }

    /** Returns the codes of the owners of a filing, as far as they are known. */
    AccessCodes of(Filing filing) {
        List<Cik> owners = filing.reportingOwners().stream()
                .flatMap(owner -> owner.rptOwnerCik().stated().stream())
                .toList();
        Map<Cik, AccessCode> codes = new HashMap<>();
        for (Cik owner : owners) {
            ofFile.of(owner)
                    .or(() -> variable("_" + owner))
                    .or(() -> variable("_" + owner.padded()))
                    .or(() -> filing.reportingOwners().size() == 1 ? variable("") : Optional.empty())
                    .ifPresent(code -> codes.put(owner, code));
        }
        return AccessCodes.of(codes);
    }

    private Optional<AccessCode> variable(String suffix) {
        return Optional.ofNullable(ofVariables.get(VARIABLE + suffix));
    }
}

package org.section16.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Findings in a store are found anew when the rules have changed, which nobody has to remember to say. */
class EditionTest {
    private static final Path SOURCES = Path.of("src/main/java/org/section16/domain/rules");
    private static final int DIGITS = 6;

    @Test
    void the_edition_is_that_of_the_code() throws Exception {
        assertThat(OwnershipRules.EDITION)
                .as("the edition in OwnershipRules, after the code of rules has changed")
                .isEqualTo(digest());
    }

    private static String digest() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path source : sources()) {
            digest.update(code(Files.readString(source)).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().toList();
        }
    }

    /** How a source is set and commented does not change what it says. */
    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^import .*$|^.* EDITION = .*$", "")
                .replaceAll("\\s+", "");
    }
}

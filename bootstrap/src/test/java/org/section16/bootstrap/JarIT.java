package org.section16.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Runs the packaged jar as a user would, as a process of its own. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("section16.jar"));

    @Test
    void the_jar_runs_and_says_its_version() throws Exception {
        Process process = new ProcessBuilder(java(), "-jar", JAR.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).startsWith("section16 ").doesNotContain("not packaged");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void the_jar_holds_no_foreign_signature_and_no_module() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"))
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void the_jar_holds_its_licence_and_those_of_its_libraries() throws IOException {
        assertThat(entries())
                .contains("META-INF/LICENSE", "META-INF/third-party/LIBRARIES.txt")
                .anyMatch(name -> name.matches("META-INF/third-party/pdfbox[^/]*/META-INF/LICENSE"));
    }

    @Test
    void the_modules_a_plug_in_compiles_against_are_jars() {
        assertThat(Path.of(System.getProperty("section16.domain.jar")))
                .isRegularFile()
                .hasExtension("jar");
        assertThat(Path.of(System.getProperty("section16.application.jar")))
                .isRegularFile()
                .hasExtension("jar");
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

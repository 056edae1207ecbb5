package org.section16.domain.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.section16.domain.filing.Filing;

/** The program in the README compiles and runs with the domain alone, and prints what the page says. */
class UsingTheDomainTest {
    private static final Path DOMAIN = JavaSources.home(Filing.class);

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void the_program_on_the_page_prints_the_output_on_the_page(@TempDir Path folder) throws Exception {
        MarkdownPage page = MarkdownPage.open("README.md");
        page.writeFiles(Files.createDirectory(folder.resolve("sources")));

        JavaSources.compile(folder.resolve("sources"), List.of(DOMAIN), folder.resolve("classes"));

        assertThat(outputOf("UseTheDomain", folder.resolve("classes"))).isEqualTo(page.block("output", "UseTheDomain"));
    }

    private static String outputOf(String mainClass, Path classes) throws ReflectiveOperationException, IOException {
        PrintStream terminal = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(JavaSources.urls(classes, DOMAIN), ClassLoader.getPlatformClassLoader())) {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            loader.loadClass(mainClass).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(terminal);
        }
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

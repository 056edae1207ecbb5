package org.section16.bootstrap.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;

class PluginDirectoryTest {
    private static final String SERVICES = "META-INF/services/" + FilingReader.class.getName();

    @TempDir
    private Path folder;

    /** A reader that works. */
    public static class Working implements FilingReader {
        @Override
        public String name() {
            return "working";
        }

        @Override
        public Recognition recognise(SourceDocument document) {
            return Recognition.NO;
        }

        @Override
        public FilingDraft read(SourceDocument document) {
            return new FilingDraft(FilingDraft.Medium.ELECTRONIC);
        }
    }

    /** A reader that cannot be made. */
    public static final class Failing extends Working {
        public Failing() {
            throw new IllegalStateException("no luck");
        }
    }

    @Test
    void the_readers_that_a_jar_names_are_loaded() throws IOException {
        jar("a.jar", "# a comment\n" + Working.class.getName() + " # another\n\n", Working.class);

        PluginDirectory plugins = PluginDirectory.load(folder);

        assertThat(plugins.readers()).extracting(FilingReader::name).containsExactly("working");
        assertThat(plugins.problems()).isEmpty();
    }

    @Test
    void broken_jars_and_classes_are_named_and_the_others_work() throws IOException {
        Files.writeString(folder.resolve("a-text.jar"), "not a jar");
        jar("b-missing.jar", "org.example.Missing");
        jar("c-failing.jar", Failing.class.getName(), Failing.class, Working.class);
        jar("d-foreign.jar", String.class.getName());
        jar("e-works.jar", Working.class.getName(), Working.class);

        PluginDirectory plugins = PluginDirectory.load(folder);

        assertThat(plugins.readers()).extracting(FilingReader::name).containsExactly("working");
        assertThat(plugins.problems()).hasSize(4);
        assertThat(plugins.problems().get(0)).contains("a-text.jar");
        assertThat(plugins.problems().get(1)).contains("b-missing.jar", "org.example.Missing");
        assertThat(plugins.problems().get(2)).contains("c-failing.jar", Failing.class.getName(), "no luck");
        assertThat(plugins.problems().get(3)).contains("d-foreign.jar", String.class.getName());
    }

    @Test
    void a_jar_without_readers_may_be_a_library() throws IOException {
        jar("library.jar", "");

        assertThat(PluginDirectory.load(folder).problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        PluginDirectory plugins = PluginDirectory.load(folder.resolve("none"));

        assertThat(plugins.problems()).singleElement().asString().contains("none");
    }

    private void jar(String name, String services, Class<?>... classes) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            jar.putNextEntry(new JarEntry(SERVICES));
            jar.write(services.getBytes(StandardCharsets.UTF_8));
            for (Class<?> each : classes) {
                String path = each.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(path));
                try (InputStream bytes = each.getClassLoader().getResourceAsStream(path)) {
                    bytes.transferTo(jar);
                }
            }
        }
    }
}

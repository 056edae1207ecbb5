package org.section16.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section16.domain.docs.JavaSources;
import org.section16.domain.docs.MarkdownPage;

/** Runs the packaged jar as a user would, as a process of its own. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("section16.jar"));

    /** Libraries that take time to load, by the beginning of the names of their classes. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "aalto", " com.fasterxml.aalto.",
            "pdfbox", " org.apache.pdfbox.",
            "h2", " org.h2.",
            "jooq", " org.jooq.",
            "flyway", " org.flywaydb.");

    /** So many classes of a library may be loaded for a signature or a catch clause of ours that mentions it. */
    private static final int FEW_CLASSES = 25;

    @TempDir
    private Path folder;

    @Test
    void the_jar_runs_and_says_its_version() throws Exception {
        Run run = run("--version");

        assertThat(run.out()).startsWith("section16 ").doesNotContain("not packaged");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_sample_is_read_from_paper_and_from_data_stored_listed_and_shown() throws Exception {
        String pdf = ProjectFiles.sample("qualys-form4.pdf").toString();
        String xml = ProjectFiles.sample("qualys-form4.xml").toString();

        Run ingest = run("ingest", pdf, xml);
        Run list = run("list");
        Run fromPaper = run("show", pdf);
        Run fromData = run("show", xml);

        assertThat(ingest.exitCode()).isZero();
        assertThat(ingest.out())
                .isEqualTo("2 documents: 2 stored, 0 joined to stored filings, 0 read anew, "
                        + "0 stored before, 0 rejected\n");
        assertThat(list.out().lines().filter(line -> line.contains("QLYS"))).hasSize(2);
        assertThat(fromPaper.out())
                .as("of data, that it lacks the owner's CIK is a fault; print never has it")
                .isEqualTo(fromData.out().substring(0, fromData.out().indexOf("\nFINDINGS")));
        assertThat(fromPaper.out()).contains("Kim Joo Mi", "$103.39", "69,961");
    }

    @Test
    void a_plug_in_written_after_the_manual_converts_and_ingests_and_a_broken_one_is_named() throws Exception {
        MarkdownPage page = MarkdownPage.open("docs/extending.md");
        page.writeFiles(Files.createDirectory(folder.resolve("project")));
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        pack(folder.resolve("project"), plugins.resolve("trade-list.jar"));
        Files.writeString(plugins.resolve("broken.jar"), "this is no jar");
        String trades = folder.resolve("project/src/test/resources/trades.txt").toString();

        Run convert = run("--plugins", plugins.toString(), "convert", "--to", "json", trades);
        Run ingest = run("--plugins", plugins.toString(), "ingest", trades);
        Run list = run("list");

        assertThat(convert.exitCode()).isZero();
        assertThat(convert.out()).contains("\"rptOwnerName\" : \"DOE JANE\"", "\"transactionShares\"");
        assertThat(convert.errLines()).singleElement().asString().contains("broken.jar");
        assertThat(ingest.out()).startsWith("1 document: 1 stored");
        assertThat(list.out()).contains("DOE JANE");
    }

    @Test
    void the_launcher_runs_the_jar_and_leaves_an_archive_for_the_next_run() throws Exception {
        Path launcher = ProjectFiles.root().resolve("bootstrap/bin/section16");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell to run the launcher");
        List<String> command = List.of("/bin/sh", launcher.toString(), "--version");

        Run first = start(command);
        Run second = start(command);

        assertThat(first).isEqualTo(run("--version")).isEqualTo(second);
        try (Stream<Path> archives = Files.list(folder.resolve("cache/section16"))) {
            assertThat(archives).singleElement().asString().endsWith(".jsa");
        }
    }

    @Test
    void a_command_loads_only_what_it_needs() throws Exception {
        String pdf = ProjectFiles.sample("qualys-form4.pdf").toString();
        String xml = ProjectFiles.sample("qualys-form4.xml").toString();

        assertThat(librariesLoadedBy("show", xml)).containsExactly("aalto");
        assertThat(librariesLoadedBy("show", pdf)).containsExactly("pdfbox");
        assertThat(librariesLoadedBy("ingest", xml)).containsExactlyInAnyOrder("aalto", "flyway", "h2", "jooq");
        assertThat(librariesLoadedBy("ingest", xml)).containsExactlyInAnyOrder("aalto", "h2", "jooq");
        assertThat(librariesLoadedBy("list")).containsExactlyInAnyOrder("h2", "jooq");
    }

    private Set<String> librariesLoadedBy(String... arguments) throws Exception {
        Path log = folder.resolve("classes.txt");
        assertThat(runJava(List.of("-Xlog:class+load:file=" + log), arguments).exitCode())
                .isZero();
        List<String> classes = Files.readAllLines(log);
        Set<String> loaded = new TreeSet<>();
        LIBRARIES.forEach((library, prefix) -> {
            if (classes.stream().filter(line -> line.contains(prefix)).count() > FEW_CLASSES) {
                loaded.add(library);
            }
        });
        return loaded;
    }

    /** Compiles a plug-in against the jars that are published for it, and packs it. */
    private void pack(Path project, Path jarFile) throws IOException {
        Path classes = folder.resolve("classes");
        JavaSources.compile(
                project.resolve("src/main/java"),
                List.of(
                        Path.of(System.getProperty("section16.application.jar")),
                        Path.of(System.getProperty("section16.domain.jar"))),
                classes);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jarFile))) {
            add(classes, jar);
            add(project.resolve("src/main/resources"), jar);
        }
    }

    private static void add(Path top, JarOutputStream jar) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(top.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    private Run run(String... arguments) throws Exception {
        return runJava(List.of(), arguments);
    }

    private Run runJava(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private Run start(List<String> command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
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

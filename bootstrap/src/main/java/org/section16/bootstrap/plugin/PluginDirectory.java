package org.section16.bootstrap.plugin;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.FilingReader;

/**
 * The readers in a folder of jars. Each jar names its readers in {@code META-INF/services}; all jars share one class
 * loader, so that a plug-in can bring libraries in jars of their own. A jar or a class that cannot be loaded is reported
 * by name, and the others still work.
 */
public final class PluginDirectory {
    private static final String SERVICES = "META-INF/services/" + FilingReader.class.getName();

    private final List<FilingReader> readers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private PluginDirectory() {}

    /**
     * Obtains the plug-ins of no folder.
     *
     * @return no readers and no problems
     */
    public static PluginDirectory none() {
        return new PluginDirectory();
    }

    /**
     * Loads the plug-ins of a folder.
     *
     * @param folder the folder; jars in folders below it are not looked at
     * @return its readers and problems
     */
    public static PluginDirectory load(Path folder) {
        PluginDirectory plugins = new PluginDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            plugins.loadJars(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            plugins.problems.add("the plug-in folder " + folder + " cannot be opened: " + e.getMessage());
        }
        return plugins;
    }

    /**
     * Returns the readers that could be loaded.
     *
     * @return the readers, by the names of their jars
     */
    public List<FilingReader> readers() {
        return List.copyOf(readers);
    }

    /**
     * Returns what could not be loaded.
     *
     * @return a line for each jar or class, with the reason
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void loadJars(List<Path> jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        // Never closed: the readers need their classes as long as the program runs.
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), PluginDirectory.class.getClassLoader());
        for (Path jar : jars) {
            try {
                readerNames(jar).forEach(name -> loadReader(jar, name, loader));
            } catch (IOException e) {
                problems.add("the plug-in " + jar + " cannot be opened: " + e.getMessage());
            }
        }
    }

    private static List<String> readerNames(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry services = jar.getEntry(SERVICES);
            if (services == null) {
                return List.of();
            }
            String text = new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private void loadReader(Path jar, String name, ClassLoader loader) {
        try {
            readers.add(Class.forName(name, true, loader)
                    .asSubclass(FilingReader.class)
                    .getConstructor()
                    .newInstance());
        } catch (InvocationTargetException e) {
            problems.add(unusable(jar, name, e.getCause()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            problems.add(unusable(jar, name, e));
        }
    }

    private static String unusable(Path jar, String name, @Nullable Throwable cause) {
        return "the plug-in " + jar + " cannot be used: " + name + ": " + cause;
    }
}

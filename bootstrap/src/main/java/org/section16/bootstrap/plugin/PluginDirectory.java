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
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.section16.application.reading.FilingReader;
import org.section16.domain.check.Rule;

/**
 * The readers and rules in a folder of jars. Each jar names them in {@code META-INF/services}; all jars share one class
 * loader, so that a plug-in can bring libraries in jars of their own. A jar or a class that cannot be loaded is reported
 * by name, and the others still work.
 */
public final class PluginDirectory {
    private final List<FilingReader> readers = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
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
     * Returns the rules that could be loaded.
     *
     * @return the rules, by the names of their jars
     */
    public List<Rule> rules() {
        return List.copyOf(rules);
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
                load(jar, loader, FilingReader.class, readers);
                load(jar, loader, Rule.class, rules);
            } catch (IOException e) {
                problems.add("the plug-in " + jar + " cannot be opened: " + e.getMessage());
            }
        }
    }

    private <T> void load(Path jar, ClassLoader loader, Class<T> service, List<T> loaded) throws IOException {
        names(jar, service).forEach(name -> load(jar, name, loader, service).ifPresent(loaded::add));
    }

    private static List<String> names(Path path, Class<?> service) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry services = jar.getEntry("META-INF/services/" + service.getName());
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

    private <T> Optional<T> load(Path jar, String name, ClassLoader loader, Class<T> service) {
        try {
            return Optional.of(Class.forName(name, true, loader)
                    .asSubclass(service)
                    .getConstructor()
                    .newInstance());
        } catch (InvocationTargetException e) {
            problems.add(unusable(jar, name, e.getCause()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            problems.add(unusable(jar, name, e));
        }
        return Optional.empty();
    }

    private static String unusable(Path jar, String name, @Nullable Throwable cause) {
        return "the plug-in " + jar + " cannot be used: " + name + ": " + cause;
    }
}

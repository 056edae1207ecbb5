package org.section16.bootstrap.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.section16.domain.check.Profile;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.check.RuleSettings;
import picocli.CommandLine.Option;

/** Which rules are asked, and how their findings are graded. */
final class RuleOptions {
    @Option(
            names = "--profile",
            paramLabel = "edgar|as-filed|review",
            description = {
                "edgar: would EDGAR take it today? as-filed: what was wrong on the day of filing? review: everything.",
                "as-filed if not given."
            })
    private Profile profile = Profile.AS_FILED;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A properties file with the name of a rule, off, info, warning or error, a comma, and the reason.")
    private Optional<Path> config = Optional.empty();

    /**
     * Returns the rules to ask.
     *
     * @throws IllegalArgumentException if the configuration cannot be read, or names no rule or grade
     */
    RuleSelection of(RuleBook book) {
        RuleSettings settings = config.map(RuleOptions::settings).orElse(RuleSettings.none());
        settings.gradings().keySet().forEach(rule -> {
            if (book.rule(rule).isEmpty() && !rule.text().startsWith("reading.")) {
                throw new IllegalArgumentException("the configuration grades " + rule + ", and there is no such rule");
            }
        });
        return book.under(profile, settings);
    }

    private static RuleSettings settings(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException("the configuration " + file + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, String> lines = new TreeMap<>();
        properties.forEach((name, value) -> lines.put(String.valueOf(name), String.valueOf(value)));
        try {
            return RuleSettings.parse(lines);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the configuration " + file + ": " + e.getMessage(), e);
        }
    }
}

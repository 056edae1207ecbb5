package org.section16.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.Run;

class CheckCommandTest {
    private static final String PDF = ProjectFiles.sample("qualys-form4.pdf").toString();

    @TempDir
    private Path folder;

    private Path broken;

    @BeforeEach
    void break_a_filing() throws IOException {
        String xml = Files.readString(ProjectFiles.sample("qualys-form4.xml"))
                .replaceFirst("<directOrIndirectOwnership>\\s*<value>D<", "<directOrIndirectOwnership><value>I<");
        broken = Files.writeString(folder.resolve("a form.xml"), xml);
    }

    @Test
    void a_finding_names_its_box_its_place_and_its_source() {
        Run run = Run.of("check", broken.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("a form.xml: Form 4, QUALYS, INC. [QLYS], 2022-08-15")
                .contains("error    table1.line[1].natureOfOwnership")
                .contains("[edgar.indirect-nature; Ownership XML 5.5")
                .contains("1 document checked, 1 with findings: ");
    }

    @Test
    void a_filing_that_breaks_no_rule_is_said_to_have_no_findings() {
        Run run = Run.of("check", PDF);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines("1 document checked, 0 with findings: 0 errors, 0 warnings, 0 info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "info"})
    void findings_as_grave_as_asked_for_end_in_exit_code_2(String limit) {
        assertThat(Run.of("check", "--fail-on", limit, broken.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("check", "--fail-on", limit, PDF).exitCode()).isZero();
    }

    @Test
    void a_document_that_cannot_be_read_is_named_and_goes_before_findings() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        Run run = Run.of("check", "--fail-on", "error", broken.toString(), letter.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("letter.txt");
        assertThat(run.out()).contains("edgar.indirect-nature");
    }

    @Test
    void a_configuration_switches_a_rule_off_or_grades_it_otherwise() throws IOException {
        Path config = folder.resolve("rules.properties");
        Files.writeString(
                config, "edgar.indirect-nature = off, we know\nedgar.mandatory-box = warning, no CIKs here\n");

        Run run = Run.of("check", "--config", config.toString(), "--fail-on", "error", broken.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .doesNotContain("edgar.indirect-nature")
                .contains("warning  reportingOwner[1].rptOwnerCik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edgar.indirect-nature = off",
                "edgar.indirect-nature = quiet, why not",
                "edgar.no-such-rule = off, why not",
                "Edgar = off, why not"
            })
    void a_configuration_that_cannot_be_meant_is_wrong_usage(String line) throws IOException {
        Path config = Files.writeString(folder.resolve("rules.properties"), line);

        Run run = Run.of("check", "--config", config.toString(), PDF);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).contains("configuration");
    }

    @Test
    void findings_come_as_json_with_stable_names() throws IOException {
        Run run = Run.of("check", "--format", "json", broken.toString(), PDF);

        JsonNode documents = new ObjectMapper().readTree(run.out());
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).get("document").asText()).isEqualTo(broken.toString());
        JsonNode finding = find(documents.get(0), "edgar.indirect-nature");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("where").asText()).isEqualTo("table1.line[1].natureOfOwnership");
        assertThat(finding.get("message").asText()).isNotEmpty();
        assertThat(finding.get("citation").asText()).contains("Ownership XML");
        assertThat(documents.get(1).get("findings")).isEmpty();
    }

    private static JsonNode find(JsonNode document, String rule) {
        for (JsonNode finding : document.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no " + rule + " in " + document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edgar", "as-filed", "review"})
    void findings_come_as_valid_sarif(String profile) throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        Run run = Run.of(
                "check",
                "--profile",
                profile,
                "--format",
                "sarif",
                broken.toString(),
                PDF,
                letter.toString(),
                "no such file#?.xml");

        JsonNode log = new ObjectMapper().readTree(run.out());
        assertThat(validated(log)).isEmpty();
        JsonNode runs = log.get("runs").get(0);
        assertThat(runs.get("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.get("ruleId").asText()).isNotEmpty());
        assertThat(runs.get("invocations").get(0).get("toolExecutionNotifications"))
                .hasSize(2);
    }

    private static Set<ValidationMessage> validated(JsonNode log) throws IOException {
        try (InputStream schema = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7)
                    .getSchema(schema)
                    .validate(log);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --stored x.xml", "check --profile archive x.xml"})
    void it_is_said_what_to_check(String words) {
        Run run = Run.of(words.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.errLines()).hasSize(2);
    }

    @Test
    void rules_are_listed_in_three_forms() throws IOException {
        assertThat(Run.of("rules").out()).contains("edgar.indirect-nature", "rules decide");
        assertThat(Run.of("rules", "--format", "markdown").out()).startsWith("# Rules");
        JsonNode rules =
                new ObjectMapper().readTree(Run.of("rules", "--format", "json").out());
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            for (String name : new String[] {"id", "title", "severity", "forms", "citation", "references"}) {
                assertThat(rule.hasNonNull(name)).as(name + " of " + rule).isTrue();
            }
        });
    }
}

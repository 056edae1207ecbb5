package org.section16.application.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;

/** What EDGAR asks of the documents that go along with a form. Whether their text is to its taste it does not test. */
final class ExhibitRules {
    private static final RuleId NAME = new RuleId("edgar.exhibit-name");
    private static final RuleId TYPE = new RuleId("edgar.exhibit-type");
    private static final RuleId DESCRIPTION = new RuleId("edgar.exhibit-description");
    private static final RuleId COUNT = new RuleId("edgar.exhibit-count");
    private static final RuleId GRAPHIC = new RuleId("edgar.unused-graphic");

    /** A letter, then letters and digits with at most one each of underscore, hyphen and point. */
    private static final Pattern FILE_NAME = Pattern.compile("(?!.*_.*_)(?!.*-.*-)[a-z][a-z0-9_-]*\\.[a-z0-9_-]+");

    private static final Pattern ENDING = Pattern.compile(".*\\.(txt|htm|jpg|gif)");
    private static final Pattern TEXT_TYPE = Pattern.compile("(CORRESP|COVER|EX-(24|99)(\\.[0-9A-Za-z]+)?)");
    private static final int MOST_OF_NAME = 32;
    private static final int MOST_OF_TYPE = 20;
    private static final int MOST_OF_DESCRIPTION = 255;
    private static final int MOST_LETTERS = 100;
    private static final int MOST_COVERS = 10;
    private static final int MOST_EXHIBITS = 500;

    private final List<Finding> findings = new ArrayList<>();

    private ExhibitRules() {}

    static List<Finding> check(List<Exhibit> exhibits, String primaryFileName) {
        ExhibitRules rules = new ExhibitRules();
        Set<String> names = new HashSet<>(Set.of(primaryFileName));
        for (Exhibit exhibit : exhibits) {
            rules.name(exhibit, names);
            rules.type(exhibit);
            rules.description(exhibit);
            rules.use(exhibit, exhibits);
        }
        rules.counts(exhibits);
        return rules.findings;
    }

    private void name(Exhibit exhibit, Set<String> names) {
        String name = exhibit.fileName();
        if (!FILE_NAME.matcher(name).matches() || name.length() > MOST_OF_NAME) {
            error(
                    NAME,
                    exhibit,
                    "EDGAR takes file names of at most " + MOST_OF_NAME
                            + " characters: a small letter, then small letters, digits and at most one each of _ - .");
        } else if (!ENDING.matcher(name).matches()) {
            error(NAME, exhibit, "EDGAR takes exhibits that end in .txt, .htm, .jpg or .gif only, and no PDF");
        }
        if (!names.add(name)) {
            error(NAME, exhibit, "another document of the submission has this name");
        }
    }

    private void type(Exhibit exhibit) {
        String type = exhibit.type();
        boolean fits = exhibit.isGraphic()
                ? type.equals("GRAPHIC")
                : TEXT_TYPE.matcher(type).matches() && type.length() <= MOST_OF_TYPE;
        if (!fits) {
            error(
                    TYPE,
                    exhibit,
                    "\"" + type + "\" is not its type: pictures are GRAPHIC, texts are EX-24, EX-99, either with a"
                            + " suffix such as EX-99.1, CORRESP or COVER, all of at most " + MOST_OF_TYPE
                            + " characters");
        }
    }

    private void description(Exhibit exhibit) {
        int length = exhibit.description().map(String::length).orElse(0);
        if (length > MOST_OF_DESCRIPTION) {
            error(
                    DESCRIPTION,
                    exhibit,
                    "its description has " + length + " characters; EDGAR takes " + MOST_OF_DESCRIPTION);
        }
    }

    private void use(Exhibit graphic, List<Exhibit> exhibits) {
        boolean used = exhibits.stream()
                .filter(exhibit -> exhibit.fileName().endsWith(".htm"))
                .map(exhibit -> new String(exhibit.content().bytes(), StandardCharsets.ISO_8859_1))
                .anyMatch(text -> text.contains(graphic.fileName()));
        if (graphic.isGraphic() && !used) {
            error(GRAPHIC, graphic, "no exhibit that ends in .htm refers to this picture");
        }
    }

    private void counts(List<Exhibit> exhibits) {
        long letters = count(exhibits, "CORRESP");
        long covers = count(exhibits, "COVER");
        count("letters (CORRESP)", letters, MOST_LETTERS);
        count("cover letters (COVER)", covers, MOST_COVERS);
        count("exhibits and pictures", exhibits.size() - letters - covers, MOST_EXHIBITS);
    }

    private static long count(List<Exhibit> exhibits, String type) {
        return exhibits.stream().filter(exhibit -> exhibit.type().equals(type)).count();
    }

    private void count(String what, long number, int most) {
        if (number > most) {
            findings.add(Finding.of(
                    COUNT, Severity.ERROR, "found " + number + " " + what + "; one submission holds " + most));
        }
    }

    private void error(RuleId rule, Exhibit exhibit, String message) {
        findings.add(Finding.of(rule, Severity.ERROR, exhibit.fileName() + ": " + message));
    }
}

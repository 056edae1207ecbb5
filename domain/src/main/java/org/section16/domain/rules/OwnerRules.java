package org.section16.domain.rules;

import static org.section16.domain.check.RuleDraft.info;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.HEURISTIC;
import static org.section16.domain.check.Strength.INSTRUCTION;
import static org.section16.domain.check.Strength.PRACTICE;
import static org.section16.domain.check.Strength.STATUTE;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** Who the owners and the issuer say they are. */
final class OwnerRules {
    private static final String OWNER = "reportingOwner[1].";

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,5}([.-][A-Z]{1,2})?");

    /** How a signature says that it is given for somebody else. */
    private static final Pattern FOR_OTHERS = Pattern.compile("(?i)attorney|power of|behalf|agent|\\bfor\\b|\\bpoa\\b");

    /** Between the issuer and its officers or directors. */
    private static final Set<TransactionCode> OF_RULE_16B_3 =
            EnumSet.of(TransactionCode.A, TransactionCode.D, TransactionCode.F, TransactionCode.I, TransactionCode.M);

    private static final Rule TITLE_WITHOUT_OFFICE = info(
                    "owner.title-without-office", "A title is given of an officer only")
            .citing(INSTRUCTION, "Form 4, box 5")
            .references("R36")
            .failing(OWNER + "officerTitle", OWNER + "isOfficer = 0", OWNER + "isDirector = 1")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                Relationship relationship = owner.part().relationship();
                withoutCapacity(
                        owner, Box.OFFICER_TITLE, relationship.isOfficer(), relationship.officerTitle(), faults);
            }));

    private static final Rule TEXT_WITHOUT_OTHER = info(
                    "owner.text-without-other", "Another relationship is described only if it is checked")
            .citing(INSTRUCTION, "Form 4, box 5")
            .references("R36")
            .failing(OWNER + "otherText", OWNER + "otherText = Trustee")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                Relationship relationship = owner.part().relationship();
                withoutCapacity(owner, Box.OTHER_TEXT, relationship.isOther(), relationship.otherText(), faults);
            }));

    private static final Rule TITLE_IN_REMARKS = warning(
                    "owner.title-in-remarks", "A title that refers to the remarks is found there")
            .citing(INSTRUCTION, "Form 4, Instruction 6(a)")
            .references("R37")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(OWNER + "officerTitle = See Remarks", "remarks = Chief Financial Officer and Treasurer")
            .failing(OWNER + "officerTitle", OWNER + "officerTitle = See Remarks")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                String title = owner.part().relationship().officerTitle().text().toLowerCase(Locale.ROOT);
                if (title.contains("remark") && !Explanations.hasRemarks(filing)) {
                    faults.at(
                            owner.at(Box.OFFICER_TITLE),
                            "refers to remarks, but the form has none; expected the title there");
                }
            }));

    private static final Rule OWNER_IS_NOT_ISSUER = warning("owner.is-not-issuer", "An issuer is not its own insider")
            .citing(STATUTE, "Section 16(a)")
            .references("CHK-32")
            .failing(OWNER + "rptOwnerCik", OWNER + "rptOwnerCik = 0009999901")
            .testing((filing, faults) -> {
                Optional<Cik> issuer = filing.filing().issuer().issuerCik().stated();
                for (Placed<ReportingOwner> owner : filing.owners()) {
                    if (issuer.isPresent()
                            && owner.part().rptOwnerCik().stated().equals(issuer)) {
                        faults.at(
                                owner.at(Box.RPT_OWNER_CIK),
                                "found " + issuer.get() + ", which is the issuer; expected the owner's CIK");
                    }
                }
            });

    private static final Rule SYMBOL_IS_ONE = info("issuer.symbol", "A trading symbol is a symbol and nothing else")
            .citing(HEURISTIC, "real filings: none, N/A, exchanges, several symbols")
            .references("R28")
            .passing("issuer.issuerTradingSymbol = LGF.B")
            .failing("issuer.issuerTradingSymbol", "issuer.issuerTradingSymbol = N/A")
            .testing((filing, faults) -> {
                Reported<TradingSymbol> symbol = filing.filing().issuer().issuerTradingSymbol();
                symbol.stated()
                        .filter(stated -> !stated.text().isBlank()
                                && !SYMBOL.matcher(stated.text()).matches())
                        .ifPresent(stated -> faults.at(
                                BoxPath.of(Box.ISSUER_TRADING_SYMBOL),
                                "found " + Boxes.quoted(symbol) + ", expected one symbol in capital letters"));
            });

    private static final Rule CODES_OF_RULE_16B_3 = warning(
                    "owner.codes-of-rule-16b-3", "Codes of Rule 16b-3 are for officers and directors")
            .on(FORM_4, FORM_5)
            .recalling(PRACTICE, "Rule 16b-3; Form 4, Instruction 8")
            .references("CHK-25 CHK-16B3")
            .failing(
                    "table2.line[1].transactionCode",
                    OWNER + "isOfficer = 0",
                    OWNER + "officerTitle = ",
                    OWNER + "isTenPercentOwner = 1")
            .testing(OwnerRules::codesOfRule16b3);

    private static final Rule SIGNED_BY_EACH = info("signature.each-owner", "Each owner signs, or somebody for each")
            .citing(INSTRUCTION, "Form 4, Instructions 4(b)(v) and 7")
            .references("CHK-18 R110")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(
                    "reportingOwner[2].rptOwnerCik = 0009999903",
                    "reportingOwner[2].isTenPercentOwner = 1",
                    "ownerSignature[2].signatureName = /s/ John Doe",
                    "ownerSignature[2].signatureDate = 2026-04-08")
            .failing("", "reportingOwner[2].rptOwnerCik = 0009999903", "reportingOwner[2].isTenPercentOwner = 1")
            .testing((filing, faults) -> {
                int owners = filing.filing().reportingOwners().size();
                int signatures = filing.filing().signatures().size();
                boolean forOthers = filing.filing().signatures().stream()
                        .anyMatch(signature -> FOR_OTHERS
                                .matcher(signature.signatureName().text())
                                .find());
                if (signatures > 0 && signatures < owners && owners <= FilingRequirements.MOST_OWNERS && !forOthers) {
                    faults.ofDocument("found " + signatures + " signatures of " + owners
                            + " owners; expected one of each, or one that says for whom it is");
                }
            });

    private OwnerRules() {}

    static List<Rule> rules() {
        return List.of(
                TITLE_WITHOUT_OFFICE,
                TEXT_WITHOUT_OTHER,
                TITLE_IN_REMARKS,
                OWNER_IS_NOT_ISSUER,
                SYMBOL_IS_ONE,
                CODES_OF_RULE_16B_3,
                SIGNED_BY_EACH);
    }

    private static void withoutCapacity(
            Placed<ReportingOwner> owner, Box box, Reported<Boolean> capacity, Reported<String> words, Faults faults) {
        if (!Boxes.lacksText(words) && !Boxes.states(capacity, true)) {
            faults.at(owner.at(box), Boxes.quoted(words) + " describes a relationship that is not checked");
        }
    }

    private static void codesOfRule16b3(CheckedFiling filing, Faults faults) {
        boolean onlyHolders = !filing.owners().isEmpty()
                && filing.owners().stream()
                        .allMatch(owner -> !HeadRules.isHiddenInPrint(filing, owner)
                                && isOnlyHolder(owner.part().relationship()));
        for (Placed<Transaction> line : onlyHolders ? filing.transactions() : List.<Placed<Transaction>>of()) {
            if (Transactions.has(line.part(), OF_RULE_16B_3)) {
                faults.at(
                        line.at(Box.TRANSACTION_CODE),
                        "code "
                                + line.part()
                                        .transactionCoding()
                                        .transactionCode()
                                        .text()
                                + " is for officers and directors, and every owner is a ten percent owner only");
            }
        }
    }

    private static boolean isOnlyHolder(Relationship relationship) {
        return Boxes.states(relationship.isTenPercentOwner(), true)
                && !Boxes.states(relationship.isDirector(), true)
                && !Boxes.states(relationship.isOfficer(), true)
                && !Boxes.states(relationship.isOther(), true);
    }
}
